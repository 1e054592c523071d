// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AuditId: 'string',
  Stage: 'string',
  RequestReceivedTimestamp: 'datetime',
  Verb: 'string',
  RequestUri: 'string',
  ResponseStatusCode: 'int',
  User: 'string',
  SourceIps: 'string',
  UserAgent: 'string',
  ObjectRef: 'string',
  Location: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCCKubernetesAPIAuditLogs. */
export interface NCCKubernetesAPIAuditLogs extends Fields<typeof columns> {}
/** The table NCCKubernetesAPIAuditLogs. */
export const NCCKubernetesAPIAuditLogs: Table<NCCKubernetesAPIAuditLogs> = defineTable(
  'NCCKubernetesAPIAuditLogs',
  columns,
);
