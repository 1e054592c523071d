// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ExtractedTime: 'datetime',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSCloudWatch. */
export interface AWSCloudWatch extends Fields<typeof columns> {}
/** The table AWSCloudWatch. */
export const AWSCloudWatch: Table<AWSCloudWatch> = defineTable(
  'AWSCloudWatch',
  columns,
);
