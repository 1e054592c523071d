// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ClusterName: 'string',
  ClientIP: 'string',
  ClientPort: 'string',
  CoordinatorIP: 'string',
  User: 'string',
  BatchId: 'string',
  Status: 'string',
  Operation: 'string',
  OperationNaked: 'string',
  ExternalUserId: 'string',
  SourceSystem: 'string',
} as const;

/** The table CassandraAudit. */
export interface CassandraAudit extends Fields<typeof columns> {}
/** The table CassandraAudit. */
export const CassandraAudit: Table<CassandraAudit> = defineTable(
  'CassandraAudit',
  columns,
);
