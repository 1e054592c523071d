// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Findings: 'dynamic',
  FindingsResource: 'dynamic',
  SourceProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table GoogleCloudSCC. */
export interface GoogleCloudSCC extends Fields<typeof columns> {}
/** The table GoogleCloudSCC. */
export const GoogleCloudSCC: Table<GoogleCloudSCC> = defineTable(
  'GoogleCloudSCC',
  columns,
);
