@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'b5f822d6-7acc-4299-a13f-bf946279e358'
  kind: 'Scheduled'
  properties: {
    displayName: 'Eligible roles granted in a burst, or for the highest roles at all'
    description: '''
An account was made eligible for the Global or Privileged Role Administrator role, a privileged account for two roles within an hour, or any account for four. That is how an intruder secures the way back up. Check each grant against a request, and remove what nobody asked for.

Known false positives:
- A planned change of many assignments.'''
    severity: 'High'
    enabled: true
    query: '''
// Eligible roles granted in a burst, or for the highest roles at all
// An account was made eligible for the Global or Privileged Role Administrator role, a privileged
// account for two roles within an hour, or any account for four. That is how an intruder secures the
// way back up. Check each grant against a request, and remove what nobody asked for.
// pim-permission-change-threshold, version 1.0.0, id b5f822d6-7acc-4299-a13f-bf946279e358
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
// Audit logs keep single values as a JSON array of one.
let Unwrapped = (value: dynamic) {
  case(array_length(value) == 0, dynamic(null), array_length(value) == 1, value[0], value)
};
// The elements of an array, or one that is null: mv-apply drops a row that has none.
let Elements = (array: dynamic) {
  iff(array_length(array) > 0, array, dynamic([null]))
};
let Events = materialize(
  AuditLogs
  | extend IsNew = ingestion_time() > ago(15m)
  | where Category =~ "RoleManagement"
  | where OperationName in~ (
      "Add eligible member (permanent)",
      "Add eligible member (eligible)",
      "Add eligible member to role in PIM completed (permanent)",
      "Add eligible member to role in PIM completed (timebound)",
      "Add eligible member to role"
    )
  | mv-apply TargetResource = Elements(TargetResources) on (
      mv-apply ModifiedProperty = Elements(TargetResource.modifiedProperties) on (
        extend
          NewValue = coalesce(
            tostring(Unwrapped(parse_json(tostring(ModifiedProperty.newValue)))),
            tostring(Unwrapped(parse_json(tostring(ModifiedProperty.oldValue))))
          )
        | summarize
            RoleDisplayNameProperty = make_list_if(
              NewValue,
              tostring(ModifiedProperty.displayName) =~ "Role.DisplayName" and isnotempty(NewValue)
            )[0],
            TemplateIdProperty = make_list_if(
              NewValue,
              tostring(ModifiedProperty.displayName) in~ ("TemplateId", "Role.TemplateId")
                and isnotempty(NewValue)
            )[0]
      )
      | summarize
          UserResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "User" and isnotempty(TargetResource.id)
          )[0],
          ServicePrincipalResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "ServicePrincipal" and isnotempty(TargetResource.id)
          )[0],
          GroupResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Group" and isnotempty(TargetResource.id)
          )[0],
          RoleResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Role" and isnotempty(TargetResource.displayName)
          )[0],
          RoleDisplayNameResource = make_list_if(RoleDisplayNameProperty, isnotempty(RoleDisplayNameProperty))[0],
          TemplateIdResource = make_list_if(TemplateIdProperty, isnotempty(TemplateIdProperty))[0]
    )
  | mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
      summarize
        TemplateIdDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "TemplateId" and isnotempty(AdditionalDetail.value)
        )[0],
        IpaddrDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
        )[0],
        RoleDefinitionOriginIdDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "RoleDefinitionOriginId"
            and isnotempty(AdditionalDetail.value)
        )[0]
    )
  | extend
      Target = tostring(
        case(
          isnotempty(UserResource),
          UserResource,
          isnotempty(ServicePrincipalResource),
          ServicePrincipalResource,
          GroupResource
        ).id
      ),
      RoleTemplateId = coalesce(
        tostring(TemplateIdDetail.value),
        tostring(RoleDefinitionOriginIdDetail.value),
        tostring(TemplateIdResource)
      )
  | extend TargetKey = tolower(Target), RoleTemplateIdKey = tolower(RoleTemplateId)
  | sort by TargetKey asc, RoleTemplateIdKey asc, TimeGenerated asc, Id asc
  | where isnull(prev(TimeGenerated))
      or TargetKey != prev(TargetKey)
      or RoleTemplateIdKey != prev(RoleTemplateIdKey)
      or TimeGenerated - prev(TimeGenerated) > 10m
  | extend
      ActorUpn = tostring(InitiatedBy.user.userPrincipalName),
      Actor = coalesce(tostring(InitiatedBy.user.id), tostring(InitiatedBy.app.servicePrincipalId)),
      TargetUpn = tostring(
        case(
          isnotempty(UserResource),
          UserResource,
          isnotempty(ServicePrincipalResource),
          ServicePrincipalResource,
          GroupResource
        ).userPrincipalName
      ),
      Ip = coalesce(
        tostring(InitiatedBy.user.ipAddress),
        tostring(InitiatedBy.app.ipAddress),
        tostring(IpaddrDetail.value)
      ),
      Role = coalesce(tostring(RoleResource.displayName), tostring(RoleDisplayNameResource))
);
let PrivilegedAccountEvents = materialize(
  Events
  | where Target in~ (privilegedAccounts)
  | project
      TimeGenerated,
      Id,
      IsNew,
      TargetKey,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Roles = Role,
      Result
);
let PrivilegedAccountBursts =
  PrivilegedAccountEvents
  | sort by TargetKey asc, TimeGenerated asc
  | where TargetKey == prev(TargetKey) and TimeGenerated - prev(TimeGenerated) <= 1h
  | extend
      Burst = row_cumsum(
        iff(TargetKey == prev(TargetKey) and TimeGenerated - prev(TimeGenerated) <= 1h, 0, 1)
      )
  | summarize
      WindowStart = min(TimeGenerated) - 1h,
      WindowEnd = max(TimeGenerated)
      by TargetKey, Burst;
let AnyAccountEvents = materialize(
  Events
  | project
      TimeGenerated,
      Id,
      IsNew,
      TargetKey,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Roles = Role,
      Result
);
let AnyAccountBursts =
  AnyAccountEvents
  | sort by TargetKey asc, TimeGenerated asc
  | where TargetKey == prev(TargetKey, 3) and TimeGenerated - prev(TimeGenerated, 3) <= 1h
  | extend
      Burst = row_cumsum(
        iff(TargetKey == prev(TargetKey) and TimeGenerated - prev(TimeGenerated) <= 1h, 0, 1)
      )
  | summarize
      WindowStart = min(TimeGenerated) - 1h,
      WindowEnd = max(TimeGenerated)
      by TargetKey, Burst;
let HighestRole =
  Events
  | where IsNew
  | where RoleTemplateId in~ (
      "e8611ab8-c189-46e8-94e1-60213ab1f814",
      "62e90394-69f5-4237-9190-012177145e10"
    )
  | project
      TimeGenerated,
      FirstEvent = TimeGenerated,
      LastEvent = TimeGenerated,
      EventCount = 1,
      Branch = "highestRole",
      Id,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Roles = iff(isempty(Role), dynamic([]), pack_array(Role)),
      Result;
let PrivilegedAccount =
  PrivilegedAccountEvents
  | join kind=inner PrivilegedAccountBursts on TargetKey
  | where TimeGenerated between (WindowStart .. WindowEnd)
  | sort by TimeGenerated asc, Id asc
  | extend Row = row_number()
  | summarize
      FirstEvent = min(TimeGenerated),
      LastEvent = max(TimeGenerated),
      EventCount = count(),
      NewEvents = countif(IsNew),
      arg_max(Row, ActorUpn, Actor, TargetUpn, Target, Ip, Result),
      Roles = array_sort_asc(make_set_if(Roles, isnotempty(Roles)))
      by TargetKey, Burst
  | where NewEvents > 0
  | project
      TimeGenerated = LastEvent,
      FirstEvent,
      LastEvent,
      EventCount,
      Branch = "privilegedAccount",
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Roles,
      Result;
let AnyAccount =
  AnyAccountEvents
  | join kind=inner AnyAccountBursts on TargetKey
  | where TimeGenerated between (WindowStart .. WindowEnd)
  | sort by TimeGenerated asc, Id asc
  | extend Row = row_number()
  | summarize
      FirstEvent = min(TimeGenerated),
      LastEvent = max(TimeGenerated),
      EventCount = count(),
      NewEvents = countif(IsNew),
      arg_max(Row, ActorUpn, Actor, TargetUpn, Target, Ip, Result),
      Roles = array_sort_asc(make_set_if(Roles, isnotempty(Roles)))
      by TargetKey, Burst
  | where NewEvents > 0
  | project
      TimeGenerated = LastEvent,
      FirstEvent,
      LastEvent,
      EventCount,
      Branch = "anyAccount",
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Roles,
      Result;
union HighestRole, PrivilegedAccount, AnyAccount
'''
    queryFrequency: 'PT15M'
    queryPeriod: 'PT1H30M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
      'PrivilegeEscalation'
    ]
    techniques: [
      'T1098'
    ]
    subTechniques: [
      'T1098.003'
    ]
    entityMappings: [
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'ActorUpn'
          }
          {
            identifier: 'AadUserId'
            columnName: 'Actor'
          }
        ]
      }
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'TargetUpn'
          }
          {
            identifier: 'AadUserId'
            columnName: 'Target'
          }
        ]
      }
      {
        entityType: 'IP'
        fieldMappings: [
          {
            identifier: 'Address'
            columnName: 'Ip'
          }
        ]
      }
    ]
    customDetails: {
      roles: 'Roles'
      result: 'Result'
    }
    alertDetailsOverride: {
      alertDisplayNameFormat: 'Eligible roles granted in a burst, or for the highest roles at all: {{Branch}}'
    }
    eventGroupingSettings: {
      aggregationKind: 'AlertPerResult'
    }
    incidentConfiguration: {
      createIncident: true
      groupingConfiguration: {
        enabled: true
        reopenClosedIncident: false
        lookbackDuration: 'PT5H'
        matchingMethod: 'AllEntities'
      }
    }
  }
}
