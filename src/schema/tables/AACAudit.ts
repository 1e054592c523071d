// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  CorrelationId: 'string',
  Status: 'string',
  OperationName: 'string',
  ETag: 'string',
  EventCategory: 'string',
  TargetResource: 'dynamic',
  ResultType: 'string',
  CallerIdentity: 'dynamic',
  CallerIPAddress: 'string',
  RequestId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AACAudit. */
export interface AACAudit extends Fields<typeof columns> {}
/** The table AACAudit. */
export const AACAudit: Table<AACAudit> = defineTable(
  'AACAudit',
  columns,
);
