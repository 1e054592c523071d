// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BehaviorId: 'string',
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
  AdditionalFields: 'string',
  SourceSystem: 'string',
} as const;

/** The table BehaviorInfo. */
export interface BehaviorInfo extends Fields<typeof columns> {}
/** The table BehaviorInfo. */
export const BehaviorInfo: Table<BehaviorInfo> = defineTable(
  'BehaviorInfo',
  columns,
);
