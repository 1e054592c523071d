// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  ProvisioningState: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRv2ReplicationExtensions. */
export interface ASRv2ReplicationExtensions extends Fields<typeof columns> {}
/** The table ASRv2ReplicationExtensions. */
export const ASRv2ReplicationExtensions: Table<ASRv2ReplicationExtensions> = defineTable(
  'ASRv2ReplicationExtensions',
  columns,
);
