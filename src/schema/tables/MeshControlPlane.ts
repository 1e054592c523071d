// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  Level: 'string',
  Message: 'string',
  Container: 'string',
  PodName: 'string',
  SourceSystem: 'string',
} as const;

/** The table MeshControlPlane. */
export interface MeshControlPlane extends Fields<typeof columns> {}
/** The table MeshControlPlane. */
export const MeshControlPlane: Table<MeshControlPlane> = defineTable(
  'MeshControlPlane',
  columns,
);
