// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  SourceComputerId: 'string',
  KBID: 'string',
  UpdateId: 'string',
  SucceededOnRetry: 'bool',
  ErrorResult: 'string',
  UpdateRunName: 'string',
  InstallationStatus: 'string',
  Computer: 'string',
  Title: 'string',
  Product: 'string',
  OSType: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  CorrelationId: 'string',
  SubscriptionId: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  Resource: 'string',
  ResourceId: 'string',
  ResourceType: 'string',
  ComputerEnvironment: 'string',
  VMUUID: 'string',
} as const;

/** The table UpdateRunProgress. */
export interface UpdateRunProgress extends Fields<typeof columns> {}
/** The table UpdateRunProgress. */
export const UpdateRunProgress: Table<UpdateRunProgress> = defineTable(
  'UpdateRunProgress',
  columns,
);
