// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  RequestUri: 'string',
  FhirResourceType: 'string',
  StatusCode: 'int',
  ResultType: 'string',
  OperationDuration: 'int',
  LogCategory: 'string',
  CallerIPAddress: 'string',
  CallerIdentityIssuer: 'string',
  CallerIdentityObjectId: 'string',
  CallerIdentity: 'dynamic',
  Location: 'string',
  Properties: 'dynamic',
} as const;

/** The table MicrosoftHealthcareApisAuditLogs. */
export interface MicrosoftHealthcareApisAuditLogs extends Fields<typeof columns> {}
/** The table MicrosoftHealthcareApisAuditLogs. */
export const MicrosoftHealthcareApisAuditLogs: Table<MicrosoftHealthcareApisAuditLogs> = defineTable(
  'MicrosoftHealthcareApisAuditLogs',
  columns,
);
