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

/** The table AKSControlPlane. */
export interface AKSControlPlane extends Fields<typeof columns> {}
/** The table AKSControlPlane. */
export const AKSControlPlane: Table<AKSControlPlane> = defineTable(
  'AKSControlPlane',
  columns,
);
