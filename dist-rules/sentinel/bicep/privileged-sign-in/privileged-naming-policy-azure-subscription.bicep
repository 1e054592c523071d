@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'd73a408f-e9fa-4542-9743-028767e65999'
  kind: 'Scheduled'
  properties: {
    displayName: 'Azure role given to an account that breaks the naming policy'
    description: '''
A user whose sign-in name does not follow the naming policy became Owner, User Access Administrator or Role Based Access Control Administrator of a scope. Privileged work belongs to accounts made for it. Remove the assignment, or give it to the privileged account of the same person.

Known false positives:
- An account that is exempt from the policy and not on the list yet.'''
    severity: 'Medium'
    enabled: true
    query: '''
// Azure role given to an account that breaks the naming policy
// A user whose sign-in name does not follow the naming policy became Owner, User Access
// Administrator or Role Based Access Control Administrator of a scope. Privileged work belongs to
// accounts made for it. Remove the assignment, or give it to the privileged account of the same
// person.
// privileged-naming-policy-azure-subscription, version 1.0.0, id d73a408f-e9fa-4542-9743-028767e65999
// Set this to what holds for you: naming-policy.
let namingPolicy = "^adm_";
let namingPolicyExceptions =
  _GetWatchlist("naming-policy-exceptions")
  | project Item = trim(@"\s+", SearchKey)
  | where isnotempty(Item);
// Audit logs keep single values as a JSON array of one.
let Unwrapped = (value: dynamic) {
  case(array_length(value) == 0, dynamic(null), array_length(value) == 1, value[0], value)
};
AzureActivity
| extend IsNew = ingestion_time() > ago(1h)
| where OperationNameValue =~ "Microsoft.Authorization/roleAssignments/write"
| where ActivityStatusValue in~ ("Start", "Accept", "Success", "Succeeded")
| extend
    PrincipalType = coalesce(
      tostring(
        Unwrapped(
          parse_json(tostring(Unwrapped(parse_json(tostring(Properties_d.requestbody)).Properties))).PrincipalType
        )
      ),
      tostring(
        Unwrapped(
          parse_json(tostring(Unwrapped(parse_json(tostring(Properties_d.requestbody)).properties))).principalType
        )
      ),
      tostring(
        Unwrapped(
          parse_json(
            tostring(Unwrapped(parse_json(tostring(Properties_d.responseBody)).Properties))
          ).PrincipalType
        )
      ),
      tostring(
        Unwrapped(
          parse_json(
            tostring(Unwrapped(parse_json(tostring(Properties_d.responseBody)).properties))
          ).principalType
        )
      )
    )
| where PrincipalType =~ "User"
| extend
    PrincipalId = coalesce(
      tostring(
        Unwrapped(
          parse_json(tostring(Unwrapped(parse_json(tostring(Properties_d.requestbody)).Properties))).PrincipalId
        )
      ),
      tostring(
        Unwrapped(
          parse_json(tostring(Unwrapped(parse_json(tostring(Properties_d.requestbody)).properties))).principalId
        )
      ),
      tostring(
        Unwrapped(
          parse_json(
            tostring(Unwrapped(parse_json(tostring(Properties_d.responseBody)).Properties))
          ).PrincipalId
        )
      ),
      tostring(
        Unwrapped(
          parse_json(
            tostring(Unwrapped(parse_json(tostring(Properties_d.responseBody)).properties))
          ).principalId
        )
      )
    )
| where PrincipalId !in~ (namingPolicyExceptions)
| extend
    RoleId = tostring(
      split(
        coalesce(
          tostring(
            Unwrapped(
              parse_json(
                tostring(Unwrapped(parse_json(tostring(Properties_d.requestbody)).Properties))
              ).RoleDefinitionId
            )
          ),
          tostring(
            Unwrapped(
              parse_json(
                tostring(Unwrapped(parse_json(tostring(Properties_d.requestbody)).properties))
              ).roleDefinitionId
            )
          ),
          tostring(
            Unwrapped(
              parse_json(
                tostring(Unwrapped(parse_json(tostring(Properties_d.responseBody)).Properties))
              ).RoleDefinitionId
            )
          ),
          tostring(
            Unwrapped(
              parse_json(
                tostring(Unwrapped(parse_json(tostring(Properties_d.responseBody)).properties))
              ).roleDefinitionId
            )
          )
        ),
        "/"
      )[-1]
    )
| where RoleId in~ (
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
    "f58310d9-a9f6-439a-9e8d-f62e7b41a168"
  )
| extend PrincipalIdKey = tolower(PrincipalId)
| join kind=leftouter (
    IdentityInfo
    | project
        HolderAccountObjectIdKey = tolower(AccountObjectId),
        HolderTime = TimeGenerated,
        HolderRecordId = _ItemId,
        HolderAccountUPN = AccountUPN
    | where isnotempty(HolderAccountObjectIdKey)
    | sort by HolderAccountObjectIdKey asc, HolderTime desc, HolderRecordId desc
    | extend Rank = row_number(1, HolderAccountObjectIdKey != prev(HolderAccountObjectIdKey))
    | where Rank == 1
    | project HolderAccountObjectIdKey, HolderAccountUPN
  ) on $left.PrincipalIdKey == $right.HolderAccountObjectIdKey
| where isnotempty(HolderAccountUPN)
| where not(HolderAccountUPN matches regex strcat("(?i)", namingPolicy))
| extend RoleIdKey = tolower(RoleId), CorrelationIdKey = tolower(CorrelationId)
| sort by PrincipalIdKey asc, RoleIdKey asc, CorrelationIdKey asc, TimeGenerated asc, EventDataId asc
| where isnull(prev(TimeGenerated))
    or PrincipalIdKey != prev(PrincipalIdKey)
    or RoleIdKey != prev(RoleIdKey)
    or CorrelationIdKey != prev(CorrelationIdKey)
    or TimeGenerated - prev(TimeGenerated) > 1h
| where IsNew
| project
    TimeGenerated,
    EventDataId,
    HolderAccountUPN,
    PrincipalId,
    Caller,
    CallerIpAddress,
    ResourceId = _ResourceId,
    Role = RoleId
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'P14D'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
      'DefenseEvasion'
    ]
    techniques: [
      'T1098'
      'T1036'
    ]
    subTechniques: [
      'T1098.003'
      'T1036.010'
    ]
    entityMappings: [
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'HolderAccountUPN'
          }
          {
            identifier: 'AadUserId'
            columnName: 'PrincipalId'
          }
        ]
      }
      {
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'Caller'
          }
        ]
      }
      {
        entityType: 'IP'
        fieldMappings: [
          {
            identifier: 'Address'
            columnName: 'CallerIpAddress'
          }
        ]
      }
      {
        entityType: 'AzureResource'
        fieldMappings: [
          {
            identifier: 'ResourceId'
            columnName: 'ResourceId'
          }
        ]
      }
    ]
    customDetails: {
      role: 'Role'
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
