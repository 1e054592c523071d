// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityType: 'string',
  CorrelationId: 'string',
  UserName: 'string',
  Name: 'string',
  Source: 'string',
  Parameters: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table WVDCheckpoints. */
export interface WVDCheckpoints extends Fields<typeof columns> {}
/** The table WVDCheckpoints. */
export const WVDCheckpoints: Table<WVDCheckpoints> = defineTable(
  'WVDCheckpoints',
  columns,
);
