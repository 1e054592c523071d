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
  IPAddress: 'string',
  Message: 'string',
  Location: 'string',
  ClusterManagerName: 'string',
  ClusterName: 'string',
  SourceSystem: 'string',
} as const;

/** The table NCSStorageLogs. */
export interface NCSStorageLogs extends Fields<typeof columns> {}
/** The table NCSStorageLogs. */
export const NCSStorageLogs: Table<NCSStorageLogs> = defineTable(
  'NCSStorageLogs',
  columns,
);
