// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  Identity: 'dynamic',
  Location: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Properties: 'dynamic',
  ResultType: 'string',
  SourceSystem: 'string',
  TraceContext: 'dynamic',
} as const;

/** The table ADPAudit. */
export interface ADPAudit extends Fields<typeof columns> {}
/** The table ADPAudit. */
export const ADPAudit: Table<ADPAudit> = defineTable(
  'ADPAudit',
  columns,
);
