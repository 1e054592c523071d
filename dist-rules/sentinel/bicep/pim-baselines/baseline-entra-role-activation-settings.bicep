@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')
param workspace string

resource sentinel 'Microsoft.OperationalInsights/workspaces@2022-10-01' existing = {
  name: workspace
}

resource rule 'Microsoft.SecurityInsights/alertRules@2023-12-01-preview' = {
  scope: sentinel
  name: 'd2b7bd41-04a8-4a1d-9bd3-31e1d99dc6c1'
  kind: 'Scheduled'
  properties: {
    displayName: 'Activation of an Entra role departs from the baseline'
    description: '''
The rules for activating a watched role changed, or the role was activated in a way that the baseline forbids: for more than eight hours, without a justification, or without two approvals. Compare the settings with the baseline, and end an activation that should not have been possible.

Known false positives:
- A reviewed change of the settings.'''
    severity: 'High'
    enabled: true
    query: '''
// Activation of an Entra role departs from the baseline
// The rules for activating a watched role changed, or the role was activated in a way that the
// baseline forbids: for more than eight hours, without a justification, or without two approvals.
// Compare the settings with the baseline, and end an activation that should not have been possible.
// baseline-entra-role-activation-settings, version 1.0.0, id d2b7bd41-04a8-4a1d-9bd3-31e1d99dc6c1
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
  | where ingestion_time() > ago(1h)
  | where LoggedByService =~ "PIM"
  | where Category =~ "RoleManagement"
  | mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
      summarize
        TemplateIdDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "TemplateId" and isnotempty(AdditionalDetail.value)
        )[0],
        IpaddrDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "ipaddr" and isnotempty(AdditionalDetail.value)
        )[0],
        RoleDefinitionOriginIdDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "RoleDefinitionOriginId"
            and isnotempty(AdditionalDetail.value)
        )[0],
        RequestIdDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "RequestId" and isnotempty(AdditionalDetail.value)
        )[0],
        JustificationDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "Justification" and isnotempty(AdditionalDetail.value)
        )[0],
        StartTimeDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "StartTime" and isnotempty(AdditionalDetail.value)
        )[0],
        ExpirationTimeDetail = make_list_if(
          AdditionalDetail,
          tostring(AdditionalDetail.key) =~ "ExpirationTime" and isnotempty(AdditionalDetail.value)
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
            TemplateIdProperty = make_list_if(
              NewValue,
              tostring(ModifiedProperty.displayName) in~ ("TemplateId", "Role.TemplateId")
                and isnotempty(NewValue)
            )[0],
            RoleDisplayNameProperty = make_list_if(
              NewValue,
              tostring(ModifiedProperty.displayName) =~ "Role.DisplayName" and isnotempty(NewValue)
            )[0]
      )
      | summarize
          TemplateIdResource = make_list_if(TemplateIdProperty, isnotempty(TemplateIdProperty))[0],
          UserResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "User" and isnotempty(TargetResource.id)
          )[0],
          ServicePrincipalResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "ServicePrincipal" and isnotempty(TargetResource.id)
          )[0],
          GroupResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Group" and isnotempty(TargetResource.id)
          )[0],
          RoleResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Role" and isnotempty(TargetResource.displayName)
          )[0],
          RoleDisplayNameResource = make_list_if(RoleDisplayNameProperty, isnotempty(RoleDisplayNameProperty))[0],
          RequestResource = make_list_if(
            TargetResource,
            tostring(TargetResource.type) =~ "Request" and isnotempty(TargetResource.id)
          )[0]
    )
  | extend
      RoleTemplateId = coalesce(
        tostring(TemplateIdDetail.value),
        tostring(RoleDefinitionOriginIdDetail.value),
        tostring(TemplateIdResource)
      )
  | where RoleTemplateId in~ (
      "e8611ab8-c189-46e8-94e1-60213ab1f814",
      "62e90394-69f5-4237-9190-012177145e10",
      "194ae4cb-b126-40b2-bd5b-6091b380977d"
    )
  | extend Request = coalesce(tostring(RequestResource.id), tostring(RequestIdDetail.value))
  | extend RequestKey = tolower(Request)
  | sort by TimeGenerated asc, Id asc
  | extend Row = row_number()
);
let EarlierApprovals =
  Events
  | join kind=inner (
      AuditLogs
      | where OperationName =~ "Add member to role request approved (PIM activation)"
      | mv-apply TargetResource = Elements(TargetResources) on (
          summarize
            RequestResource = make_list_if(
              TargetResource,
              tostring(TargetResource.type) =~ "Request" and isnotempty(TargetResource.id)
            )[0]
        )
      | mv-apply AdditionalDetail = Elements(AdditionalDetails) on (
          summarize
            RequestIdDetail = make_list_if(
              AdditionalDetail,
              tostring(AdditionalDetail.key) =~ "RequestId" and isnotempty(AdditionalDetail.value)
            )[0]
        )
      | extend Request = coalesce(tostring(RequestResource.id), tostring(RequestIdDetail.value))
      | project
          ApprovalsRequestKey = tolower(Request),
          ApprovalsTime = TimeGenerated,
          ApprovalsRecordId = Id
      | where isnotempty(ApprovalsRequestKey)
    ) on $left.RequestKey == $right.ApprovalsRequestKey
  | where ApprovalsTime between (TimeGenerated - 1d .. TimeGenerated)
  | where ApprovalsRecordId != Id
  | summarize Approvals = count() by ApprovalsRow = Row;
let Events2 = materialize(
  Events
  | join kind=leftouter EarlierApprovals on $left.Row == $right.ApprovalsRow
  | extend
      ActorUpn = tostring(InitiatedBy.user.userPrincipalName),
      Actor = coalesce(tostring(InitiatedBy.user.id), tostring(InitiatedBy.app.servicePrincipalId)),
      TargetUpn = tostring(
        case(
          isnotempty(UserResource),
          UserResource,
          isnotempty(ServicePrincipalResource),
          ServicePrincipalResource,
          GroupResource
        ).userPrincipalName
      ),
      Target = tostring(
        case(
          isnotempty(UserResource),
          UserResource,
          isnotempty(ServicePrincipalResource),
          ServicePrincipalResource,
          GroupResource
        ).id
      ),
      Ip = coalesce(
        tostring(InitiatedBy.user.ipAddress),
        tostring(InitiatedBy.app.ipAddress),
        tostring(IpaddrDetail.value)
      ),
      Role = coalesce(tostring(RoleResource.displayName), tostring(RoleDisplayNameResource))
);
let SettingsChanged =
  Events2
  | where OperationName in~ ("Update role setting in PIM", "PIM policy removed")
  | project
      TimeGenerated,
      Branch = "settingsChanged",
      Id,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Role,
      Change = ResultReason,
      Approvals = coalesce(Approvals, 0);
let TooLong =
  Events2
  | where OperationName =~ "Add member to role completed (PIM activation)"
  | extend
      StartTime = todatetime(StartTimeDetail.value),
      ExpirationTime = todatetime(ExpirationTimeDetail.value)
  | extend Length = ExpirationTime - StartTime
  | where Length > 8h
  | project
      TimeGenerated,
      Branch = "tooLong",
      Id,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Role,
      Change = ResultReason,
      Approvals = coalesce(Approvals, 0);
let NoJustification =
  Events2
  | where OperationName =~ "Add member to role completed (PIM activation)"
  | extend Justification = tostring(JustificationDetail.value)
  | where isempty(Justification)
  | project
      TimeGenerated,
      Branch = "noJustification",
      Id,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Role,
      Change = ResultReason,
      Approvals = coalesce(Approvals, 0);
let NotApprovedTwice =
  Events2
  | where OperationName =~ "Add member to role completed (PIM activation)"
  | where coalesce(Approvals, 0) < 2
  | project
      TimeGenerated,
      Branch = "notApprovedTwice",
      Id,
      ActorUpn,
      Actor,
      TargetUpn,
      Target,
      Ip,
      Role,
      Change = ResultReason,
      Approvals = coalesce(Approvals, 0);
union SettingsChanged, TooLong, NoJustification, NotApprovedTwice
'''
    queryFrequency: 'PT1H'
    queryPeriod: 'P1DT1H5M'
    triggerOperator: 'GreaterThan'
    triggerThreshold: 0
    suppressionDuration: 'PT5H'
    suppressionEnabled: false
    tactics: [
      'Persistence'
      'PrivilegeEscalation'
      'DefenseEvasion'
    ]
    techniques: [
      'T1556'
      'T1484'
      'T1098'
    ]
    subTechniques: [
      'T1556.006'
      'T1098.003'
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
        entityType: 'Account'
        fieldMappings: [
          {
            identifier: 'FullName'
            columnName: 'TargetUpn'
          }
          {
            identifier: 'AadUserId'
            columnName: 'Target'
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
      role: 'Role'
      change: 'Change'
      approvals: 'Approvals'
    }
    alertDetailsOverride: {
      alertDisplayNameFormat: 'Activation of an Entra role departs from the baseline: {{Branch}}'
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
