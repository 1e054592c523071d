@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'c62b071b-ef67-42fa-8e62-fdd20eb3f907'
  kind: 'Scheduled'
  properties: {
    displayName: 'Privileged account signed in from a new device, country or system'
    description: '''
A privileged account signed in with a device, from a country or on an operating system that it has not used for two weeks. Administrators work from few places. Compare with the travels and the devices of the owner, and revoke the sessions if neither fits.

Known false positives:
- A journey, or a new device.'''
    severity: 'High'
    enabled: true
    query: '''
// Privileged account signed in from a new device, country or system
// A privileged account signed in with a device, from a country or on an operating system that it has
// not used for two weeks. Administrators work from few places. Compare with the travels and the
// devices of the owner, and revoke the sessions if neither fits.
// privileged-new-device-or-location, version 1.0.0, id c62b071b-ef67-42fa-8e62-fdd20eb3f907
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let Events = materialize(
  SigninLogs
  | extend IsNew = ingestion_time() > ago(1h)
  | where ResultType == "0"
  | where UserId in~ (privilegedAccounts)
  | mv-expand
      Attribute = pack_array(
        "DeviceDetail.deviceId",
        "LocationDetails.countryOrRegion",
        "DeviceDetail.operatingSystem"
      ) to typeof(string),
      Value = pack_array(
        tostring(DeviceDetail.deviceId),
        tostring(LocationDetails.countryOrRegion),
        tostring(DeviceDetail.operatingSystem)
      ) to typeof(string)
  | where isnotempty(Value)
  | extend ValueKey = tolower(Value)
  | project
      TimeGenerated,
      Id,
      IsNew,
      Attribute,
      Value,
      ValueKey,
      UserIdKey = tolower(UserId),
      UserPrincipalName,
      UserId,
      IPAddress,
      AppDisplayName,
      AppId,
      Browser = tostring(DeviceDetail.browser),
      City = tostring(LocationDetails.city)
);
let FirstSeen =
  Events
  | distinct UserIdKey, Attribute, ValueKey, TimeGenerated
  | sort by UserIdKey asc, Attribute asc, ValueKey asc, TimeGenerated asc
  | where isnull(prev(TimeGenerated))
      or UserIdKey != prev(UserIdKey)
      or Attribute != prev(Attribute)
      or ValueKey != prev(ValueKey)
      or TimeGenerated - prev(TimeGenerated) > 13d
  | join kind=inner (Events | project UserIdKey, Attribute, Earlier = TimeGenerated) on UserIdKey, Attribute
  | where Earlier between (TimeGenerated - 13d .. TimeGenerated - 3d)
  | distinct UserIdKey, Attribute, ValueKey, TimeGenerated;
Events
| where IsNew
| join kind=inner FirstSeen on UserIdKey, Attribute, ValueKey, TimeGenerated
| project
    TimeGenerated,
    Id,
    Attribute,
    Value,
    UserPrincipalName,
    UserId,
    IPAddress,
    AppDisplayName,
    AppId,
    Browser,
    City
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'P13DT1H5M'
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
      browser: 'Browser'
      city: 'City'
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
