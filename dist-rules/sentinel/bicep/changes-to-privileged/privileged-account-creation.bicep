@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '55e8c429-9f4a-4445-802e-51ae5cbe9681'
  kind: 'Scheduled'
  properties: {
    displayName: 'Account created and given a role within a day'
    description: '''
A user was created, and the same user was made a member of a role or eligible for one within a day. That is how a new administrator begins, and how an intruder makes one. Find the request for it; without one, disable the account and look at who created it.

Known false positives:
- A new administrator.'''
    severity: 'Medium'
    enabled: true
    query: '''
// Account created and given a role within a day
// A user was created, and the same user was made a member of a role or eligible for one within a
// day. That is how a new administrator begins, and how an intruder makes one. Find the request for
// it; without one, disable the account and look at who created it.
// privileged-account-creation, version 1.0.0, id 55e8c429-9f4a-4445-802e-51ae5cbe9681
// The elements of an array, or one that is null: mv-apply drops a row that has none.
let Elements = (array: dynamic) {
  iff(array_length(array) > 0, array, dynamic([null]))
};
// Audit logs keep single values as a JSON array of one.
let Unwrapped = (value: dynamic) {
  case(array_length(value) == 0, dynamic(null), array_length(value) == 1, value[0], value)
};
let Created =
  AuditLogs
  | extend IsNew = ingestion_time() > ago(1h)
  | where LoggedByService =~ "Core Directory"
  | where OperationName =~ "Add user"
  | where Result =~ "success"
  | mv-apply TargetResource = Elements(TargetResources) on (
      summarize
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
      )
  | project
      CreatedKey1 = tolower(Target),
      CreatedGroup1 = Target,
      CreatedTime = TimeGenerated,
      CreatedRecordId = Id,
      CreatedIsNew = IsNew,
      CreatedTargetUpn = tostring(
        case(
          isnotempty(UserResource),
          UserResource,
          isnotempty(ServicePrincipalResource),
          ServicePrincipalResource,
          GroupResource
        ).userPrincipalName
      ),
      CreatedTarget = Target,
      CreatedBy = tostring(InitiatedBy.user.userPrincipalName)
  | sort by CreatedTime asc, CreatedRecordId asc
  | extend CreatedRow = row_number();
let Elevated =
  AuditLogs
  | extend IsNew = ingestion_time() > ago(1h)
  | where Category =~ "RoleManagement"
  | where OperationName in~ (
      "Add eligible member (permanent)",
      "Add eligible member (eligible)",
      "Add eligible member to role in PIM completed (permanent)",
      "Add eligible member to role in PIM completed (timebound)",
      "Add eligible member to role",
      "Add member to role",
      "Add member to role in PIM completed (permanent)",
      "Add member to role in PIM completed (timebound)",
      "Add member to role outside of PIM (permanent)"
    )
  | where Result =~ "success"
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
          RoleDisplayNameResource = make_list_if(RoleDisplayNameProperty, isnotempty(RoleDisplayNameProperty))[0]
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
      )
  | mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
      summarize
        IpaddrDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
        )[0]
    )
  | project
      ElevatedKey1 = tolower(Target),
      ElevatedGroup1 = Target,
      ElevatedTime = TimeGenerated,
      ElevatedRecordId = Id,
      ElevatedIsNew = IsNew,
      ElevatedActorUpn = tostring(InitiatedBy.user.userPrincipalName),
      ElevatedActor = coalesce(tostring(InitiatedBy.user.id), tostring(InitiatedBy.app.servicePrincipalId)),
      ElevatedIp = coalesce(
        tostring(InitiatedBy.user.ipAddress),
        tostring(InitiatedBy.app.ipAddress),
        tostring(IpaddrDetail.value)
      ),
      Role = coalesce(tostring(RoleResource.displayName), tostring(RoleDisplayNameResource))
  | sort by ElevatedTime asc, ElevatedRecordId asc
  | extend ElevatedRow = row_number();
let Fits = materialize(
  Created
  | join kind=inner Elevated on $left.CreatedKey1 == $right.ElevatedKey1
  | where ElevatedTime between (CreatedTime .. CreatedTime + 1d)
  | where ElevatedRecordId != CreatedRecordId
  | sort by CreatedRow asc, ElevatedRow asc
  | extend Rank = row_number(1, CreatedRow != prev(CreatedRow))
  | where Rank == 1
);
let Episodes =
  Fits
  | project CreatedKey1, At = CreatedTime, Change = 1
  | union (Fits | project CreatedKey1, At = ElevatedTime, Change = -1)
  | sort by CreatedKey1 asc, At asc, Change desc
  | extend Open = row_cumsum(Change, CreatedKey1 != prev(CreatedKey1))
  | extend Episode = row_cumsum(iff(Change == 1 and Open == 1, 1, 0))
  | summarize WindowStart = min(At), WindowEnd = max(At) by CreatedKey1, Episode;
Fits
| join kind=inner Episodes on CreatedKey1
| where CreatedTime between (WindowStart .. WindowEnd)
| summarize
    FirstEvent = min(CreatedTime),
    LastEvent = max(ElevatedTime),
    EventCount = array_length(set_union(make_set(CreatedRecordId), make_set(ElevatedRecordId))),
    NewEvents = countif(CreatedIsNew or ElevatedIsNew),
    arg_max(CreatedRow, CreatedTargetUpn, CreatedTarget, CreatedBy),
    arg_max(ElevatedRow, ElevatedActorUpn, ElevatedActor, ElevatedIp, Role, ElevatedGroup1)
    by CreatedKey1, Episode
| where NewEvents > 0
| extend Group1 = ElevatedGroup1
| project
    TimeGenerated = LastEvent,
    FirstEvent,
    LastEvent,
    EventCount,
    Group1,
    CreatedTargetUpn,
    CreatedTarget,
    ElevatedActorUpn,
    ElevatedActor,
    ElevatedIp,
    CreatedBy,
    Role
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'P1DT1H5M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
      'PrivilegeEscalation'
    ]
    techniques: [
      'T1136'
      'T1098'
    ]
    subTechniques: [
      'T1136.003'
      'T1098.003'
    ]
    entityMappings: [
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'CreatedTargetUpn'
          }
          {
            identifier: 'AadUserId'
            columnName: 'CreatedTarget'
          }
        ]
      }
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'ElevatedActorUpn'
          }
          {
            identifier: 'AadUserId'
            columnName: 'ElevatedActor'
          }
        ]
      }
      {
        entityType: 'IP'
        fieldMappings: [
          {
            identifier: 'Address'
            columnName: 'ElevatedIp'
          }
        ]
      }
    ]
    customDetails: {
      createdBy: 'CreatedBy'
      role: 'Role'
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
