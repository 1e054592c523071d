@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'ff0244a3-ecf2-4518-9f1b-f69051458176'
  kind: 'Scheduled'
  properties: {
    displayName: 'Administrator signed in to another tenant'
    description: '''
One of our privileged accounts signed in to a resource of a tenant that is not ours and not a known partner. Credentials of an administrator are used where we can neither see nor protect them. Ask the administrator, and make a partner tenant known by adding it to the list.

Known false positives:
- A partner tenant that is not on the list yet.'''
    severity: 'Medium'
    enabled: true
    query: '''
// Administrator signed in to another tenant
// One of our privileged accounts signed in to a resource of a tenant that is not ours and not a
// known partner. Credentials of an administrator are used where we can neither see nor protect them.
// Ask the administrator, and make a partner tenant known by adding it to the list.
// admin-auth-to-other-tenant, version 1.0.0, id ff0244a3-ecf2-4518-9f1b-f69051458176
let privilegedAccounts =
  _GetWatchlist("privileged-accounts")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
let partnerTenants =
  _GetWatchlist("partner-tenants")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
SigninLogs
| where ingestion_time() > ago(1h)
| where ResultType == "0"
| where HomeTenantId =~ AADTenantId
| where isnotempty(ResourceTenantId)
| where ResourceTenantId !~ HomeTenantId
| where UserId in~ (privilegedAccounts)
| where ResourceTenantId !in~ (partnerTenants)
| project
    TimeGenerated,
    Id,
    UserPrincipalName,
    UserId,
    IPAddress,
    AppDisplayName,
    AppId,
    Tenant = ResourceTenantId,
    Resource = ResourceDisplayName
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'PT1H5M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'InitialAccess'
    ]
    techniques: [
      'T1078'
      'T1199'
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
      tenant: 'Tenant'
      resource: 'Resource'
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
