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
  OldestMissingSecurityUpdateInDays: 'int',
  OldestMissingSecurityUpdateBucket: 'string',
  WindowsUpdateSetting: 'string',
  WindowsUpdateAgentVersion: 'string',
  WSUSServer: 'string',
  Computer: 'string',
  OsVersion: 'string',
  NETRuntimeVersion: 'string',
  CriticalUpdatesMissing: 'int',
  SecurityUpdatesMissing: 'int',
  OtherUpdatesMissing: 'int',
  TotalUpdatesMissing: 'int',
  RestartPending: 'bool',
  SubscriptionId: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  Resource: 'string',
  ResourceId: 'string',
  ResourceType: 'string',
  ComputerEnvironment: 'string',
  VMUUID: 'string',
} as const;

/** The table UpdateSummary. */
export interface UpdateSummary extends Fields<typeof columns> {}
/** The table UpdateSummary. */
export const UpdateSummary: Table<UpdateSummary> = defineTable(
  'UpdateSummary',
  columns,
);
