/** Where the columns of a table are in a diagnostic record. */
export interface EventHubColumns {
  /** Members of the record itself. */
  readonly root: Readonly<Record<string, string>>;
  /** Members of its `properties`, called as the column with a small first letter. */
  readonly properties: readonly string[];
  /** Members of its `properties` by other names. */
  readonly renamed: Readonly<Record<string, string>>;
}

/**
 * How the diagnostic records that Azure sends to an Event Hub call what Log Analytics has as columns. Members of objects
 * have the same names in both.
 */
export const eventHubColumns: Readonly<Record<string, EventHubColumns>> = {
  SigninLogs: {
    root: {
      TimeGenerated: 'time',
      OperationName: 'operationName',
      OperationVersion: 'operationVersion',
      Category: 'category',
      ResultType: 'resultType',
      ResultSignature: 'resultSignature',
      ResultDescription: 'resultDescription',
      DurationMs: 'durationMs',
      IPAddress: 'callerIpAddress',
      CorrelationId: 'correlationId',
      Identity: 'identity',
      Level: 'Level',
      Location: 'location',
      AADTenantId: 'tenantId',
    },
    properties: [
      'AppDisplayName',
      'AppId',
      'AuthenticationProtocol',
      'AuthenticationRequirement',
      'AutonomousSystemNumber',
      'ClientAppUsed',
      'ClientCredentialType',
      'ConditionalAccessStatus',
      'CrossTenantAccessType',
      'DeviceDetail',
      'HomeTenantId',
      'Id',
      'IncomingTokenType',
      'IsInteractive',
      'OriginalRequestId',
      'ResourceDisplayName',
      'ResourceServicePrincipalId',
      'ResourceTenantId',
      'RiskDetail',
      'RiskLevelAggregated',
      'RiskLevelDuringSignIn',
      'RiskState',
      'ServicePrincipalId',
      'ServicePrincipalName',
      'Status',
      'TokenIssuerName',
      'TokenIssuerType',
      'UniqueTokenIdentifier',
      'UserAgent',
      'UserDisplayName',
      'UserId',
      'UserPrincipalName',
      'UserType',
    ],
    renamed: {
      LocationDetails: 'location',
      ConditionalAccessPolicies: 'appliedConditionalAccessPolicies',
      ResourceIdentity: 'resourceId',
    },
  },
  AuditLogs: {
    root: {
      TimeGenerated: 'time',
      OperationName: 'operationName',
      OperationVersion: 'operationVersion',
      Category: 'category',
      ResultType: 'resultType',
      ResultSignature: 'resultSignature',
      ResultDescription: 'resultDescription',
      DurationMs: 'durationMs',
      CorrelationId: 'correlationId',
      Identity: 'identity',
      Level: 'Level',
      Location: 'location',
      AADTenantId: 'tenantId',
    },
    properties: [
      'ActivityDateTime',
      'ActivityDisplayName',
      'AdditionalDetails',
      'Id',
      'InitiatedBy',
      'LoggedByService',
      'Result',
      'ResultReason',
      'TargetResources',
    ],
    renamed: { AADOperationType: 'operationType' },
  },
};
