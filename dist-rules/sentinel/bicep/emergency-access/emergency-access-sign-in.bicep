@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '8494e734-cdff-4643-a9f7-e688df9d6087'
  kind: 'NRT'
  properties: {
    displayName: 'Emergency access account signed in'
    description: '''
Somebody signed in, or tried to, as an emergency access account. These accounts stay in the safe until nothing else works, so the expected number is zero. Call the people who can open the safe, and treat the sign-in as hostile until one of them confirms it.

Known false positives:
- A drill of the emergency procedure, announced beforehand.'''
    severity: 'High'
    enabled: true
    query: '''
// Emergency access account signed in
// Somebody signed in, or tried to, as an emergency access account. These accounts stay in the safe
// until nothing else works, so the expected number is zero. Call the people who can open the safe,
// and treat the sign-in as hostile until one of them confirms it.
// emergency-access-sign-in, version 1.0.0, id 8494e734-cdff-4643-a9f7-e688df9d6087
let emergencyAccounts =
  _GetWatchlist("emergency-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
union
  SigninLogs,
  (AADNonInteractiveUserSignInLogs | extend LocationDetails = parse_json(LocationDetails))
| where UserId in~ (emergencyAccounts)
| project
    TimeGenerated,
    Id,
    UserPrincipalName,
    UserId,
    IPAddress,
    AppDisplayName,
    AppId,
    Result = ResultType,
    App = AppDisplayName,
    Country = tostring(LocationDetails.countryOrRegion)
'''
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'InitialAccess'
      'Persistence'
      'PrivilegeEscalation'
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
    ]
    customDetails: {
      result: 'Result'
      app: 'App'
      country: 'Country'
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
