// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Identity: 'dynamic',
  OperationName: 'string',
  AmlWorkspaceId: 'string',
  RunId: 'string',
  AadTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlRunEvent. */
export interface AmlRunEvent extends Fields<typeof columns> {}
/** The table AmlRunEvent. */
export const AmlRunEvent: Table<AmlRunEvent> = defineTable(
  'AmlRunEvent',
  columns,
);
