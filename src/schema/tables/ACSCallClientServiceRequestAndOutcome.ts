// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  Level: 'string',
  DurationMs: 'int',
  Properties: 'dynamic',
  ResultType: 'string',
  ResultSignature: 'int',
  SourceSystem: 'string',
} as const;

/** The table ACSCallClientServiceRequestAndOutcome. */
export interface ACSCallClientServiceRequestAndOutcome extends Fields<typeof columns> {}
/** The table ACSCallClientServiceRequestAndOutcome. */
export const ACSCallClientServiceRequestAndOutcome: Table<ACSCallClientServiceRequestAndOutcome> = defineTable(
  'ACSCallClientServiceRequestAndOutcome',
  columns,
);
