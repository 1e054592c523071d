// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ObjectKind: 'string',
  Namespace: 'string',
  Name: 'string',
  Reason: 'string',
  Message: 'string',
  KubeEventType: 'string',
  SourceComponent: 'string',
  FirstSeen: 'datetime',
  LastSeen: 'datetime',
  Count: 'real',
  ClusterName: 'string',
  ClusterId: 'string',
} as const;

/** The table KubeEvents. */
export interface KubeEvents extends Fields<typeof columns> {}
/** The table KubeEvents. */
export const KubeEvents: Table<KubeEvents> = defineTable(
  'KubeEvents',
  columns,
);
