// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  Category: 'string',
  Level: 'string',
  ClusterId: 'string',
  ClusterName: 'string',
  Message: 'string',
  Tags: 'string',
} as const;

/** The table KubeMonAgentEvents. */
export interface KubeMonAgentEvents extends Fields<typeof columns> {}
/** The table KubeMonAgentEvents. */
export const KubeMonAgentEvents: Table<KubeMonAgentEvents> = defineTable(
  'KubeMonAgentEvents',
  columns,
);
