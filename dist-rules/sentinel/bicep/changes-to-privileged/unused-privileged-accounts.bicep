@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '0881b65a-8014-4a2c-8eba-52f0fd8b0205'
  kind: 'Scheduled'
  properties: {
    displayName: 'Privileged account not used for thirty days'
    description: '''
A privileged account has not signed in for thirty days. Nobody would notice if somebody else did. Ask the owner whether the role is still needed, and remove it if not. A rule cannot look back thirty days, so this one reads the daily summary of last sign-ins.

Known false positives:
- A long absence. Emergency accounts are left out.'''
    severity: 'Medium'
    enabled: true
    query: '''
// Privileged account not used for thirty days
// A privileged account has not signed in for thirty days. Nobody would notice if somebody else did.
// Ask the owner whether the role is still needed, and remove it if not. A rule cannot look back
// thirty days, so this one reads the daily summary of last sign-ins.
// unused-privileged-accounts, version 1.0.0, id 0881b65a-8014-4a2c-8eba-52f0fd8b0205
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let emergencyAccounts =
  _GetWatchlist("emergency-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let RecentUse =
  LastSignIn_CL
  | extend Idle = TimeGenerated - LastSignIn
  | where Idle <= 30d
  | project
      RecentUseUserIdKey = tolower(UserId),
      RecentUseTime = TimeGenerated,
      RecentUseRecordId = _ItemId
  | where isnotempty(RecentUseUserIdKey)
  | where RecentUseTime between (ago(2d) .. now());
privilegedAccounts
| extend TimeGenerated = now()
| where Item !in~ (emergencyAccounts)
| extend ItemKey = tolower(Item)
| join kind=leftanti RecentUse on $left.ItemKey == $right.RecentUseUserIdKey
| project TimeGenerated = now(), FirstEvent = now(), LastEvent = now(), EventCount = 0, Item
'''
    queryFrequency: 'P1D'
    queryPeriod: 'P3DT5M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
    ]
    techniques: [
      'T1078'
    ]
    subTechniques: [
      'T1078.004'
    ]
    entityMappings: [
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'AadUserId'
            columnName: 'Item'
          }
        ]
      }
    ]
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
