// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  Identity: 'dynamic',
  OperationName: 'string',
  AmlWorkspaceId: 'string',
  AadTenantId: 'string',
  AmlDatasetId: 'string',
  AmlDatasetName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlDataSetEvent. */
export interface AmlDataSetEvent extends Fields<typeof columns> {}
/** The table AmlDataSetEvent. */
export const AmlDataSetEvent: Table<AmlDataSetEvent> = defineTable(
  'AmlDataSetEvent',
  columns,
);
