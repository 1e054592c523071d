// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  UserName: 'string',
  ActivityType: 'string',
  Source: 'string',
  Code: 'long',
  CodeSymbolic: 'string',
  Message: 'string',
  ServiceError: 'bool',
  Operation: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDErrors. */
export interface WVDErrors extends Fields<typeof columns> {}
/** The table WVDErrors. */
export const WVDErrors: Table<WVDErrors> = defineTable(
  'WVDErrors',
  columns,
);
