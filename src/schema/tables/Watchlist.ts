// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureTenantId: 'string',
  WatchlistId: 'string',
  WatchlistItemId: 'string',
  WatchlistName: 'string',
  WatchlistAlias: 'string',
  Source: 'string',
  Provider: 'string',
  CreatedBy: 'dynamic',
  UpdatedBy: 'dynamic',
  CreatedTimeUTC: 'datetime',
  LastUpdatedTimeUTC: 'datetime',
  Notes: 'string',
  Tags: 'string',
  DefaultDuration: 'string',
  TimeToLive: 'datetime',
  WatchlistItem: 'dynamic',
  EntityMapping: 'dynamic',
  CorrelationId: 'string',
  SearchKey: 'string',
  WatchlistCategory: 'string',
  _DTTimestamp: 'datetime',
  _DTItemId: 'string',
  _DTItemType: 'string',
  _DTItemStatus: 'string',
  SourceSystem: 'string',
} as const;

/** Backing store for Sentinel watchlist items. */
export interface Watchlist extends Fields<typeof columns> {}
/** Backing store for Sentinel watchlist items. */
export const Watchlist: Table<Watchlist> = defineTable(
  'Watchlist',
  columns,
  { description: 'Backing store for Sentinel watchlist items.' },
);
