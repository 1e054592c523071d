@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '41e2f06b-ffa9-4e68-bf8f-21445c59548f'
  kind: 'Scheduled'
  properties: {
    displayName: 'Privileged account exempt from Conditional Access'
    description: '''
A privileged account signed in without any Conditional Access policy, a policy now leaves out somebody whom it did not leave out before, or somebody joined a group that policies leave out. Emergency accounts are exempt on purpose; everybody else walks around the controls. Find out who changed what, and put it back.

Known false positives:
- An application that no policy targets: add it to the list.'''
    severity: 'High'
    enabled: true
    query: '''
// Privileged account exempt from Conditional Access
// A privileged account signed in without any Conditional Access policy, a policy now leaves out
// somebody whom it did not leave out before, or somebody joined a group that policies leave out.
// Emergency accounts are exempt on purpose; everybody else walks around the controls. Find out who
// changed what, and put it back.
// conditional-access-exempt-accounts, version 1.0.0, id 41e2f06b-ffa9-4e68-bf8f-21445c59548f
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let emergencyAccounts =
  _GetWatchlist("emergency-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let conditionalAccessUnprotectedApps =
  _GetWatchlist("conditional-access-unprotected-apps")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let conditionalAccessExclusionGroups =
  _GetWatchlist("conditional-access-exclusion-groups")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
// The elements of an array, or one that is null: mv-apply drops a row that has none.
let Elements = (array: dynamic) {
  iff(array_length(array) > 0, array, dynamic([null]))
};
let ArrayOrEmpty = (array: dynamic) {
  iff(gettype(array) == "array", array, dynamic([]))
};
// Audit logs keep single values as a JSON array of one.
let Unwrapped = (value: dynamic) {
  case(array_length(value) == 0, dynamic(null), array_length(value) == 1, value[0], value)
};
let NotEvaluated =
  SigninLogs
  | where ingestion_time() > ago(1h)
  | where ResultType == "0"
  | where ConditionalAccessStatus in~ ("notApplied", "notEnabled")
  | where UserId in~ (privilegedAccounts)
  | where UserId !in~ (emergencyAccounts)
  | where AppId !in~ (conditionalAccessUnprotectedApps)
  | project
      TimeGenerated,
      Branch = "notEvaluated",
      Id,
      UserPrincipalName,
      UserId,
      IPAddress,
      AppDisplayName,
      AppId,
      App = AppDisplayName;
let ExclusionGrew =
  AuditLogs
  | where ingestion_time() > ago(1h)
  | where OperationName =~ "Update Conditional Access policy"
  | mv-apply TargetResource = Elements(TargetResources) on (
      mv-apply ModifiedProperty = Elements(TargetResource.modifiedProperties) on (
        summarize
          ConditionalAccessPolicyProperty = make_list_if(
            ModifiedProperty,
            tostring(ModifiedProperty.displayName) =~ "ConditionalAccessPolicy"
              and isnotempty(ModifiedProperty.newValue)
          )[0],
          ConditionalAccessPolicyProperty2 = make_list_if(
            ModifiedProperty,
            tostring(ModifiedProperty.displayName) =~ "ConditionalAccessPolicy"
              and isnotempty(ModifiedProperty.oldValue)
          )[0]
      )
      | summarize
          ConditionalAccessPolicyResource = make_list_if(
            ConditionalAccessPolicyProperty.newValue,
            isnotempty(ConditionalAccessPolicyProperty.newValue)
          )[0],
          ConditionalAccessPolicyResource2 = make_list_if(
            ConditionalAccessPolicyProperty2.oldValue,
            isnotempty(ConditionalAccessPolicyProperty2.oldValue)
          )[0]
    )
  | extend
      Exempt = array_concat(
        ArrayOrEmpty(
          parse_json(tostring(ConditionalAccessPolicyResource)).conditions.users.excludeUsers
        ),
        ArrayOrEmpty(
          parse_json(tostring(ConditionalAccessPolicyResource)).conditions.users.excludeGroups
        ),
        ArrayOrEmpty(
          parse_json(tostring(ConditionalAccessPolicyResource)).conditions.users.excludeRoles
        )
      ),
      ExemptBefore = array_concat(
        ArrayOrEmpty(
          parse_json(tostring(ConditionalAccessPolicyResource2)).conditions.users.excludeUsers
        ),
        ArrayOrEmpty(
          parse_json(tostring(ConditionalAccessPolicyResource2)).conditions.users.excludeGroups
        ),
        ArrayOrEmpty(
          parse_json(tostring(ConditionalAccessPolicyResource2)).conditions.users.excludeRoles
        )
      )
  | mv-apply ExemptItem = Elements(Exempt) on (
      mv-apply Other = Elements(ExemptBefore) on (
        summarize
          IsAmong = countif(
            isnotnull(ExemptItem) and isnotnull(Other) and tostring(ExemptItem) =~ tostring(Other)
          ) > 0
      )
      | summarize SomeItem = countif(array_length(Exempt) > 0 and not(IsAmong)) > 0
    )
  | where SomeItem
  | mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
      summarize
        IpaddrDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
        )[0]
    )
  | project
      TimeGenerated,
      Branch = "exclusionGrew",
      Id,
      ActorUpn = tostring(InitiatedBy.user.userPrincipalName),
      Actor = coalesce(tostring(InitiatedBy.user.id), tostring(InitiatedBy.app.servicePrincipalId)),
      Ip = coalesce(
        tostring(InitiatedBy.user.ipAddress),
        tostring(InitiatedBy.app.ipAddress),
        tostring(IpaddrDetail.value)
      );
let JoinedExclusionGroup =
  AuditLogs
  | where ingestion_time() > ago(1h)
  | where OperationName =~ "Add member to group"
  | mv-apply TargetResource = Elements(TargetResources) on (
      mv-apply ModifiedProperty = Elements(TargetResource.modifiedProperties) on (
        extend
          NewValue = coalesce(
            tostring(Unwrapped(parse_json(tostring(ModifiedProperty.newValue)))),
            tostring(Unwrapped(parse_json(tostring(ModifiedProperty.oldValue))))
          )
        | summarize
            GroupObjectIDProperty = make_list_if(
              NewValue,
              tostring(ModifiedProperty.displayName) =~ "Group.ObjectID" and isnotempty(NewValue)
            )[0],
            GroupDisplayNameProperty = make_list_if(
              NewValue,
              tostring(ModifiedProperty.displayName) =~ "Group.DisplayName" and isnotempty(NewValue)
            )[0]
      )
      | summarize
          GroupObjectIDResource = make_list_if(GroupObjectIDProperty, isnotempty(GroupObjectIDProperty))[0],
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
          GroupResource2 = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Group" and isnotempty(TargetResource.id)
          )[0],
          GroupDisplayNameResource = make_list_if(GroupDisplayNameProperty, isnotempty(GroupDisplayNameProperty))[0],
          GroupResource3 = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Group" and isnotempty(TargetResource.displayName)
          )[0]
    )
  | extend Group = coalesce(tostring(GroupObjectIDResource), tostring(GroupResource2.id))
  | where Group in~ (conditionalAccessExclusionGroups)
  | mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
      summarize
        IpaddrDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
        )[0]
    )
  | project
      TimeGenerated,
      Branch = "joinedExclusionGroup",
      Id,
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
      Target = tostring(
        case(
          isnotempty(UserResource),
          UserResource,
          isnotempty(ServicePrincipalResource),
          ServicePrincipalResource,
          GroupResource
        ).id
      ),
      Ip = coalesce(
        tostring(InitiatedBy.user.ipAddress),
        tostring(InitiatedBy.app.ipAddress),
        tostring(IpaddrDetail.value)
      ),
      Group = coalesce(tostring(GroupDisplayNameResource), tostring(GroupResource3.displayName));
union NotEvaluated, ExclusionGrew, JoinedExclusionGroup
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'PT1H5M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
      'DefenseEvasion'
      'CredentialAccess'
    ]
    techniques: [
      'T1556'
    ]
    subTechniques: [
      'T1556.009'
    ]
    entityMappings: [
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'UserPrincipalName'
          }
          {
            identifier: 'AadUserId'
            columnName: 'UserId'
          }
        ]
      }
      {
        entityType: 'IP'
        fieldMappings: [
          {
            identifier: 'Address'
            columnName: 'IPAddress'
          }
        ]
      }
      {
        entityType: 'CloudApplication'
        fieldMappings: [
          {
            identifier: 'Name'
            columnName: 'AppDisplayName'
          }
          {
            identifier: 'AppId'
            columnName: 'AppId'
          }
        ]
      }
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
        entityType: 'IP'
        fieldMappings: [
          {
            identifier: 'Address'
            columnName: 'Ip'
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
    ]
    customDetails: {
      app: 'App'
      group: 'Group'
    }
    alertDetailsOverride: {
      alertDisplayNameFormat: 'Privileged account exempt from Conditional Access: {{Branch}}'
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
