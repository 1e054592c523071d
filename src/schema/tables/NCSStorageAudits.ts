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
  Session: 'string',
  User: 'string',
  Result: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCSStorageAudits. */
export interface NCSStorageAudits extends Fields<typeof columns> {}
/** The table NCSStorageAudits. */
export const NCSStorageAudits: Table<NCSStorageAudits> = defineTable(
  'NCSStorageAudits',
  columns,
);
