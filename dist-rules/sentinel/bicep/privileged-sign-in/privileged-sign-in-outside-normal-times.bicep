@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '494db66b-d489-4433-a862-a92a833955c5'
  kind: 'Scheduled'
  properties: {
    displayName: 'Privileged account signed in outside working hours'
    description: '''
A privileged account signed in when its owner does not work, by the local clock. Intruders work when nobody looks. Ask the owner; a planned change explains it, a shrug does not. The refreshing of sessions in the background is left out: it goes on all night.

Known false positives:
- A change planned for the night.'''
    severity: 'High'
    enabled: true
    query: '''
// Privileged account signed in outside working hours
// A privileged account signed in when its owner does not work, by the local clock. Intruders work
// when nobody looks. Ask the owner; a planned change explains it, a shrug does not. The refreshing
// of sessions in the background is left out: it goes on all night.
// privileged-sign-in-outside-normal-times, version 1.0.0, id 494db66b-d489-4433-a862-a92a833955c5
let workingHoursFrom = 7h;
let workingHoursTo = 19h;
let workingHoursZone = "Europe/Oslo";
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
SigninLogs
| where ingestion_time() > ago(1h)
| where ResultType == "0"
| where UserId in~ (privilegedAccounts)
| extend LocalTime = datetime_utc_to_local(TimeGenerated, workingHoursZone)
| extend LocalClock = LocalTime - startofday(LocalTime)
| where not(
    dayofweek(LocalTime) between (1d .. 5d)
      and LocalClock >= workingHoursFrom
      and LocalClock < workingHoursTo
  )
| project
    TimeGenerated,
    Id,
    UserPrincipalName,
    UserId,
    IPAddress,
    AppDisplayName,
    AppId,
    App = AppDisplayName,
    Country = tostring(LocationDetails.countryOrRegion)
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'PT1H5M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'InitialAccess'
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
