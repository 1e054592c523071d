@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'dabc7bef-c1a4-412a-90e1-97d0865f843d'
  kind: 'Scheduled'
  properties: {
    displayName: 'Privileged account not registered for multifactor authentication'
    description: '''
A privileged account has no second factor registered, by the latest export of registrations. Its password alone opens the tenant, and whoever has it can register a factor of their own. Have the owner register one today, or take the role away. The rule needs the export of userRegistrationDetails from Microsoft Graph.

Known false positives:
- An account made today, whose owner has not signed in yet.'''
    severity: 'High'
    enabled: true
    query: '''
// Privileged account not registered for multifactor authentication
// A privileged account has no second factor registered, by the latest export of registrations. Its
// password alone opens the tenant, and whoever has it can register a factor of their own. Have the
// owner register one today, or take the role away. The rule needs the export of
// userRegistrationDetails from Microsoft Graph.
// privileged-not-registered-for-mfa, version 1.0.0, id dabc7bef-c1a4-412a-90e1-97d0865f843d
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
UserRegistrationDetails_CL
| extend IdKey = tolower(id)
| where isnotempty(IdKey)
| sort by IdKey asc, TimeGenerated desc, _ItemId desc
| extend Rank = row_number(1, IdKey != prev(IdKey))
| where Rank == 1
| where isMfaRegistered == false
| where isAdmin == true or id in~ (privilegedAccounts)
| project TimeGenerated, _ItemId, UserPrincipalName = userPrincipalName, Id = id
'''
    queryFrequency: 'P1D'
    queryPeriod: 'P14D'
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
      'T1078'
    ]
    subTechniques: [
      'T1556.006'
      'T1078.004'
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
            columnName: 'Id'
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
