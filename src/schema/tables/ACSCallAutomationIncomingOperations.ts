// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  CorrelationId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  URI: 'string',
  ResultType: 'string',
  ResultSignature: 'int',
  DurationMs: 'int',
  CallerIpAddress: 'string',
  CallConnectionId: 'string',
  ServerCallId: 'string',
  SdkVersion: 'string',
  SdkType: 'string',
  SubOperationName: 'string',
  OperationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSCallAutomationIncomingOperations. */
export interface ACSCallAutomationIncomingOperations extends Fields<typeof columns> {}
/** The table ACSCallAutomationIncomingOperations. */
export const ACSCallAutomationIncomingOperations: Table<ACSCallAutomationIncomingOperations> = defineTable(
  'ACSCallAutomationIncomingOperations',
  columns,
);
