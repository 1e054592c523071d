// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  Identity: 'string',
  Properties: 'string',
} as const;

/** The table IntuneAuditLogs. */
export interface IntuneAuditLogs extends Fields<typeof columns> {}
/** The table IntuneAuditLogs. */
export const IntuneAuditLogs: Table<IntuneAuditLogs> = defineTable(
  'IntuneAuditLogs',
  columns,
);
