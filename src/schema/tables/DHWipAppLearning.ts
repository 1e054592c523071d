// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AppName: 'string',
  Computer: 'string',
  ComputerID: 'string',
  ConfigMgrClientID: 'string',
  EventFiredTime: 'datetime',
  WipActionType: 'string',
  WipAppId: 'string',
  WipAppIdType: 'string',
  WipAppRuleType: 'string',
} as const;

/** The table DHWipAppLearning. */
export interface DHWipAppLearning extends Fields<typeof columns> {}
/** The table DHWipAppLearning. */
export const DHWipAppLearning: Table<DHWipAppLearning> = defineTable(
  'DHWipAppLearning',
  columns,
);
