@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: '8b746199-341f-4b32-8b4a-14109f52dc02'
  kind: 'Scheduled'
  properties: {
    displayName: 'Role activated away from a privileged workstation'
    description: '''
Somebody activated a role, and their latest sign-in of the last twelve hours was not on a compliant, managed privileged workstation, or there was none. A role activated from an ordinary machine is open to whatever runs there. Stop the activation, and look at the device.

Known false positives:
- A new workstation that is not on the list yet.'''
    severity: 'High'
    enabled: true
    query: '''
// Role activated away from a privileged workstation
// Somebody activated a role, and their latest sign-in of the last twelve hours was not on a
// compliant, managed privileged workstation, or there was none. A role activated from an ordinary
// machine is open to whatever runs there. Stop the activation, and look at the device.
// pim-elevation-not-on-paw, version 1.0.0, id 8b746199-341f-4b32-8b4a-14109f52dc02
let privilegedWorkstations =
  _GetWatchlist("privileged-workstations")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
// The elements of an array, or one that is null: mv-apply drops a row that has none.
let Elements = (array: dynamic) {
  iff(array_length(array) > 0, array, dynamic([null]))
};
// Audit logs keep single values as a JSON array of one.
let Unwrapped = (value: dynamic) {
  case(array_length(value) == 0, dynamic(null), array_length(value) == 1, value[0], value)
};
let Events = materialize(
  AuditLogs
  | where ingestion_time() > ago(15m)
  | where LoggedByService =~ "PIM"
  | where OperationName =~ "Add member to role completed (PIM activation)"
  | extend
      Actor = coalesce(tostring(InitiatedBy.user.id), tostring(InitiatedBy.app.servicePrincipalId))
  | extend ActorKey = tolower(Actor)
  | sort by TimeGenerated asc, Id asc
  | extend Row = row_number()
);
let LatestSession =
  Events
  | join kind=inner (
      union
        SigninLogs,
        (AADNonInteractiveUserSignInLogs | extend DeviceDetail = parse_json(DeviceDetail))
      | where ResultType == "0"
      | project
          SessionUserIdKey = tolower(UserId),
          SessionTime = TimeGenerated,
          SessionRecordId = Id,
          SessionDeviceDetail = DeviceDetail
      | where isnotempty(SessionUserIdKey)
    ) on $left.ActorKey == $right.SessionUserIdKey
  | where SessionTime between (TimeGenerated - 12h .. TimeGenerated)
  | where SessionRecordId != Id
  | sort by Row asc, SessionTime desc, SessionRecordId desc
  | extend Rank = row_number(1, Row != prev(Row))
  | where Rank == 1
  | project SessionRow = Row, SessionDeviceDetail;
Events
| join kind=leftouter LatestSession on $left.Row == $right.SessionRow
| where not(
    coalesce(
      tostring(SessionDeviceDetail.deviceId) in~ (privilegedWorkstations)
        and tobool(SessionDeviceDetail.isCompliant) == true
        and tobool(SessionDeviceDetail.isManaged) == true,
      false
    )
  )
| mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
    summarize
      IpaddrDetail = make_list_if(
        AdditionalDetail,
        tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
      )[0]
  )
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
        RoleResource = make_list_if(
          TargetResource,
          tostring(TargetResource.type) =~ "Role" and isnotempty(TargetResource.displayName)
        )[0],
        RoleDisplayNameResource = make_list_if(RoleDisplayNameProperty, isnotempty(RoleDisplayNameProperty))[0]
  )
| project
    TimeGenerated,
    Id,
    ActorUpn = tostring(InitiatedBy.user.userPrincipalName),
    Actor,
    Ip = coalesce(
      tostring(InitiatedBy.user.ipAddress),
      tostring(InitiatedBy.app.ipAddress),
      tostring(IpaddrDetail.value)
    ),
    SessionDeviceDetailDisplayName = tostring(SessionDeviceDetail.displayName),
    Role = coalesce(tostring(RoleResource.displayName), tostring(RoleDisplayNameResource)),
    Device = tostring(SessionDeviceDetail.deviceId),
    Browser = tostring(SessionDeviceDetail.browser)
'''
    queryFrequency: 'PT15M'
    queryPeriod: 'PT12H20M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'InitialAccess'
      'PrivilegeEscalation'
    ]
    techniques: [
      'T1078'
      'T1548'
    ]
    subTechniques: [
      'T1078.004'
      'T1548.005'
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
      {
        entityType: 'Host'
        fieldMappings: [
          {
            identifier: 'HostName'
            columnName: 'SessionDeviceDetailDisplayName'
          }
        ]
      }
    ]
    customDetails: {
      role: 'Role'
      device: 'Device'
      browser: 'Browser'
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
