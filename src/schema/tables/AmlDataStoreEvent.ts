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
  AmlDatastoreName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlDataStoreEvent. */
export interface AmlDataStoreEvent extends Fields<typeof columns> {}
/** The table AmlDataStoreEvent. */
export const AmlDataStoreEvent: Table<AmlDataStoreEvent> = defineTable(
  'AmlDataStoreEvent',
  columns,
);
