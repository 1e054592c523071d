// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  Content: 'string',
  Namespace: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table OEPElasticOperator. */
export interface OEPElasticOperator extends Fields<typeof columns> {}
/** The table OEPElasticOperator. */
export const OEPElasticOperator: Table<OEPElasticOperator> = defineTable(
  'OEPElasticOperator',
  columns,
);
