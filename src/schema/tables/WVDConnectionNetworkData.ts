// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  EstRoundTripTimeInMs: 'int',
  EstAvailableBandwidthKBps: 'int',
  SourceSystem: 'string',
} as const;

/** The table WVDConnectionNetworkData. */
export interface WVDConnectionNetworkData extends Fields<typeof columns> {}
/** The table WVDConnectionNetworkData. */
export const WVDConnectionNetworkData: Table<WVDConnectionNetworkData> = defineTable(
  'WVDConnectionNetworkData',
  columns,
);
