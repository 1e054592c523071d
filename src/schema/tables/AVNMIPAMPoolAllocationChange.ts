// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  LogLevel: 'string',
  Message: 'string',
  ChangeType: 'string',
  ChangeReason: 'string',
  AllocationResources: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AVNMIPAMPoolAllocationChange. */
export interface AVNMIPAMPoolAllocationChange extends Fields<typeof columns> {}
/** The table AVNMIPAMPoolAllocationChange. */
export const AVNMIPAMPoolAllocationChange: Table<AVNMIPAMPoolAllocationChange> = defineTable(
  'AVNMIPAMPoolAllocationChange',
  columns,
);
