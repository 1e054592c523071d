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

/** The table ASRv2ReplicationPolicies. */
export interface ASRv2ReplicationPolicies extends Fields<typeof columns> {}
/** The table ASRv2ReplicationPolicies. */
export const ASRv2ReplicationPolicies: Table<ASRv2ReplicationPolicies> = defineTable(
  'ASRv2ReplicationPolicies',
  columns,
);
