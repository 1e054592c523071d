// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  CurrentFirmwareVersion: 'string',
  AvailableFirmwareVersion: 'string',
  Description: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table StorageCacheUpgradeEvents. */
export interface StorageCacheUpgradeEvents extends Fields<typeof columns> {}
/** The table StorageCacheUpgradeEvents. */
export const StorageCacheUpgradeEvents: Table<StorageCacheUpgradeEvents> = defineTable(
  'StorageCacheUpgradeEvents',
  columns,
);
