// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BehaviorId: 'string',
  Title: 'string',
  ActionType: 'string',
  Description: 'string',
  Categories: 'string',
  AttackTechniques: 'string',
  ServiceSource: 'string',
  DetectionSource: 'string',
  DataSources: 'string',
  DeviceId: 'string',
  AccountUpn: 'string',
  AccountObjectId: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  Insights: 'string',
  AdditionalFields: 'string',
  SourceSystem: 'string',
} as const;

/** The table SentinelBehaviorInfo. */
export interface SentinelBehaviorInfo extends Fields<typeof columns> {}
/** The table SentinelBehaviorInfo. */
export const SentinelBehaviorInfo: Table<SentinelBehaviorInfo> = defineTable(
  'SentinelBehaviorInfo',
  columns,
);
