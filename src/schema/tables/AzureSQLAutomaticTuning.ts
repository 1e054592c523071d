// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  ResourceGroup: 'string',
  OperationName: 'string',
  LogicalServerName: 'string',
  DatabaseName: 'string',
  ForceLastGoodPlanStateOld: 'string',
  ForceLastGoodPlanStateNew: 'string',
  CreateIndexStateOld: 'string',
  CreateIndexStateNew: 'string',
  DropIndexStateOld: 'string',
  DropIndexStateNew: 'string',
  MaintainIndexStateOld: 'string',
  MaintainIndexStateNew: 'string',
  DatabaseModeOld: 'string',
  DatabaseModeNew: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLAutomaticTuning. */
export interface AzureSQLAutomaticTuning extends Fields<typeof columns> {}
/** The table AzureSQLAutomaticTuning. */
export const AzureSQLAutomaticTuning: Table<AzureSQLAutomaticTuning> = defineTable(
  'AzureSQLAutomaticTuning',
  columns,
);
