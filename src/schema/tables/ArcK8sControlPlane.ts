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
  Stream: 'string',
  PodName: 'string',
  SourceSystem: 'string',
} as const;

/** The table ArcK8sControlPlane. */
export interface ArcK8sControlPlane extends Fields<typeof columns> {}
/** The table ArcK8sControlPlane. */
export const ArcK8sControlPlane: Table<ArcK8sControlPlane> = defineTable(
  'ArcK8sControlPlane',
  columns,
);
