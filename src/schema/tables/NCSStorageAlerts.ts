// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ArrayName: 'string',
  ArrayController: 'string',
  Node: 'string',
  PodName: 'string',
  ContainerName: 'string',
  Message: 'string',
  Action: 'string',
  Domain: 'string',
  User: 'string',
  Severity: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCSStorageAlerts. */
export interface NCSStorageAlerts extends Fields<typeof columns> {}
/** The table NCSStorageAlerts. */
export const NCSStorageAlerts: Table<NCSStorageAlerts> = defineTable(
  'NCSStorageAlerts',
  columns,
);
