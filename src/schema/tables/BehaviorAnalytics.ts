// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceRecordId: 'string',
  TimeProcessed: 'datetime',
  ActivityType: 'string',
  ActionType: 'string',
  UserName: 'string',
  UserPrincipalName: 'string',
  EventSource: 'string',
  SourceIPAddress: 'string',
  SourceIPLocation: 'string',
  SourceDevice: 'string',
  DestinationIPAddress: 'string',
  DestinationIPLocation: 'string',
  DestinationDevice: 'string',
  EventVendor: 'string',
  EventProductVersion: 'string',
  ActorName: 'string',
  ActorPrincipalName: 'string',
  TargetName: 'string',
  TargetPrincipalName: 'string',
  Device: 'string',
  UsersInsights: 'dynamic',
  DevicesInsights: 'dynamic',
  ActivityInsights: 'dynamic',
  SourceSystem: 'string',
  NativeTableName: 'string',
  InvestigationPriority: 'int',
} as const;

/** UEBA-scored activity records. */
export interface BehaviorAnalytics extends Fields<typeof columns> {}
/** UEBA-scored activity records. */
export const BehaviorAnalytics: Table<BehaviorAnalytics> = defineTable(
  'BehaviorAnalytics',
  columns,
  { description: 'UEBA-scored activity records.' },
);
