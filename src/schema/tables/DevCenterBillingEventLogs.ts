// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  BilledResourceId: 'string',
  UsageResourceUniqueId: 'string',
  UsageResourceName: 'string',
  BillingRegion: 'string',
  Sku: 'string',
  UserId: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  Quantity: 'real',
  UnitType: 'string',
  UsageType: 'string',
  IsOverMonthlyBillingCap: 'bool',
  MeterId: 'string',
  EventId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DevCenterBillingEventLogs. */
export interface DevCenterBillingEventLogs extends Fields<typeof columns> {}
/** The table DevCenterBillingEventLogs. */
export const DevCenterBillingEventLogs: Table<DevCenterBillingEventLogs> = defineTable(
  'DevCenterBillingEventLogs',
  columns,
);
