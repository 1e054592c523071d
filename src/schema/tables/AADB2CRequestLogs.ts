// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AADTenantId: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  CallerIpAddress: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AADB2CRequestLogs. */
export interface AADB2CRequestLogs extends Fields<typeof columns> {}
/** The table AADB2CRequestLogs. */
export const AADB2CRequestLogs: Table<AADB2CRequestLogs> = defineTable(
  'AADB2CRequestLogs',
  columns,
);
