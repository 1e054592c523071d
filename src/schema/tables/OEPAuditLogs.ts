// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  Location: 'string',
  ServiceName: 'string',
  OperationName: 'string',
  DataPartitionId: 'string',
  Action: 'string',
  ActionId: 'string',
  Puid: 'string',
  ResultType: 'string',
  OperationDescription: 'string',
  RequestId: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table OEPAuditLogs. */
export interface OEPAuditLogs extends Fields<typeof columns> {}
/** The table OEPAuditLogs. */
export const OEPAuditLogs: Table<OEPAuditLogs> = defineTable(
  'OEPAuditLogs',
  columns,
);
