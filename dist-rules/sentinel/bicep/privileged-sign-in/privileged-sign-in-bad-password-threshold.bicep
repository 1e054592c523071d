@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '886909de-8cb1-46ff-8e6c-618e9da747ca'
  kind: 'Scheduled'
  properties: {
    displayName: 'Privileged account failed its password ten times in an hour'
    description: '''
Ten sign-ins of one privileged account failed within an hour because the password was wrong. Somebody is guessing, or an old password is stored somewhere. Look at the addresses and applications; if the account did not cause it, reset its password and revoke its sessions.

Known false positives:
- A script or device that keeps using a password after it was changed.'''
    severity: 'High'
    enabled: true
    query: '''
// Privileged account failed its password ten times in an hour
// Ten sign-ins of one privileged account failed within an hour because the password was wrong.
// Somebody is guessing, or an old password is stored somewhere. Look at the addresses and
// applications; if the account did not cause it, reset its password and revoke its sessions.
// privileged-sign-in-bad-password-threshold, version 1.0.0, id 886909de-8cb1-46ff-8e6c-618e9da747ca
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let Events = materialize(
  union
    (SigninLogs | extend IsNew = ingestion_time() > ago(15m)),
    (AADNonInteractiveUserSignInLogs | extend IsNew = ingestion_time() > ago(15m))
  | where ResultType == "50126"
  | where UserId in~ (privilegedAccounts)
  | project
      TimeGenerated,
      Id,
      IsNew,
      UserIdKey = tolower(UserId),
      UserPrincipalName,
      UserId,
      IPAddress,
      AppDisplayName,
      AppId,
      Addresses = IPAddress
);
let Bursts =
  Events
  | sort by UserIdKey asc, TimeGenerated asc
  | where UserIdKey == prev(UserIdKey, 9) and TimeGenerated - prev(TimeGenerated, 9) <= 1h
  | extend
      Burst = row_cumsum(
        iff(UserIdKey == prev(UserIdKey) and TimeGenerated - prev(TimeGenerated) <= 1h, 0, 1)
      )
  | summarize
      WindowStart = min(TimeGenerated) - 1h,
      WindowEnd = max(TimeGenerated)
      by UserIdKey, Burst;
Events
| join kind=inner Bursts on UserIdKey
| where TimeGenerated between (WindowStart .. WindowEnd)
| sort by TimeGenerated asc, Id asc
| extend Row = row_number()
| summarize
    FirstEvent = min(TimeGenerated),
    LastEvent = max(TimeGenerated),
    EventCount = count(),
    NewEvents = countif(IsNew),
    arg_max(Row, UserPrincipalName, UserId, IPAddress, AppDisplayName, AppId),
    Addresses = array_sort_asc(make_set_if(Addresses, isnotempty(Addresses)))
    by UserIdKey, Burst
| where NewEvents > 0
| project
    TimeGenerated = LastEvent,
    FirstEvent,
    LastEvent,
    EventCount,
    UserPrincipalName,
    UserId,
    IPAddress,
    AppDisplayName,
    AppId,
    Addresses
'''
    queryFrequency: 'PT15M'
    queryPeriod: 'PT1H20M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'CredentialAccess'
    ]
    techniques: [
      'T1110'
    ]
    subTechniques: [
      'T1110.001'
      'T1110.003'
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
      addresses: 'Addresses'
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
