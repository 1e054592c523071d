@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '5b8a4e02-7cd2-4439-a6b4-400e9f5f443c'
  kind: 'NRT'
  properties: {
    displayName: 'Authentication method of a privileged account changed'
    description: '''
A way to prove who one is was registered, changed or removed for a privileged account. An intruder does this to come back after the password is reset. Ask the owner through another channel, and remove what the owner does not know.

Known false positives:
- The owner has a new phone or security key.'''
    severity: 'High'
    enabled: true
    query: '''
// Authentication method of a privileged account changed
// A way to prove who one is was registered, changed or removed for a privileged account. An intruder
// does this to come back after the password is reset. Ask the owner through another channel, and
// remove what the owner does not know.
// privileged-auth-method-change, version 1.0.0, id 5b8a4e02-7cd2-4439-a6b4-400e9f5f443c
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
// The elements of an array, or one that is null: mv-apply drops a row that has none.
let Elements = (array: dynamic) {
  iff(array_length(array) > 0, array, dynamic([null]))
};
AuditLogs
| where LoggedByService =~ "Authentication Methods"
| where Category =~ "UserManagement"
| where OperationName in~ (
    "User registered security info",
    "User registered all required security info",
    "User changed default security info",
    "User updated security info",
    "User deleted security info",
    "Admin registered security info",
    "Admin updated security info",
    "Admin deleted security info"
  )
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
| where Target in~ (privilegedAccounts)
| mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
    summarize
      IpaddrDetail = make_list_if(
        AdditionalDetail,
        tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
      )[0]
  )
| project
    TimeGenerated,
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
    Target,
    Ip = coalesce(
      tostring(InitiatedBy.user.ipAddress),
      tostring(InitiatedBy.app.ipAddress),
      tostring(IpaddrDetail.value)
    ),
    Operation = OperationName,
    Method = ResultReason,
    Result
'''
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
      'DefenseEvasion'
      'CredentialAccess'
    ]
    techniques: [
      'T1098'
      'T1556'
    ]
    subTechniques: [
      'T1098.005'
      'T1556.006'
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
      operation: 'Operation'
      method: 'Method'
      result: 'Result'
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
