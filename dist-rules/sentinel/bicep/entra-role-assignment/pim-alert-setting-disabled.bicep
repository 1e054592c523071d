@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'ab80d2e1-86a2-4e13-b89f-69bf78f69d4d'
  kind: 'NRT'
  properties: {
    displayName: 'Alert of Privileged Identity Management switched off'
    description: '''
An alert of Privileged Identity Management was disabled or its setting changed, or somebody tried to. What it watched for goes unseen from now on. Find out who asked for it, and switch it on again.

Known false positives:
- A planned change of the alert settings.'''
    severity: 'High'
    enabled: true
    query: '''
// Alert of Privileged Identity Management switched off
// An alert of Privileged Identity Management was disabled or its setting changed, or somebody tried
// to. What it watched for goes unseen from now on. Find out who asked for it, and switch it on
// again.
// pim-alert-setting-disabled, version 1.0.0, id ab80d2e1-86a2-4e13-b89f-69bf78f69d4d
// The elements of an array, or one that is null: mv-apply drops a row that has none.
let Elements = (array: dynamic) {
  iff(array_length(array) > 0, array, dynamic([null]))
};
AuditLogs
| where LoggedByService =~ "PIM"
| where Category =~ "RoleManagement"
| where OperationName in~ ("Disable PIM alert", "Deactivate PIM alert", "Update PIM alert setting")
| where Result in~ ("success", "failure")
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
    Ip = coalesce(
      tostring(InitiatedBy.user.ipAddress),
      tostring(InitiatedBy.app.ipAddress),
      tostring(IpaddrDetail.value)
    ),
    Operation = OperationName,
    Result
'''
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'DefenseEvasion'
    ]
    techniques: [
      'T1562'
    ]
    subTechniques: [
      'T1562.001'
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
