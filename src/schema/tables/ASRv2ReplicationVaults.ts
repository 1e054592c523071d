// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  Location: 'string',
  ServiceResourceId: 'string',
  ProvisioningState: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRv2ReplicationVaults. */
export interface ASRv2ReplicationVaults extends Fields<typeof columns> {}
/** The table ASRv2ReplicationVaults. */
export const ASRv2ReplicationVaults: Table<ASRv2ReplicationVaults> = defineTable(
  'ASRv2ReplicationVaults',
  columns,
);
