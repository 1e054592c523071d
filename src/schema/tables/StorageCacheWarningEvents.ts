// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  State: 'string',
  Description: 'string',
  Level: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table StorageCacheWarningEvents. */
export interface StorageCacheWarningEvents extends Fields<typeof columns> {}
/** The table StorageCacheWarningEvents. */
export const StorageCacheWarningEvents: Table<StorageCacheWarningEvents> = defineTable(
  'StorageCacheWarningEvents',
  columns,
);
