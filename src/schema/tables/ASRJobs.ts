// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  VaultType: 'string',
  VaultName: 'string',
  OperationName: 'string',
  Status: 'string',
  CorrelationId: 'string',
  ResultDescription: 'string',
  DurationMs: 'int',
  StartTime: 'datetime',
  EndTime: 'datetime',
  SourceFriendlyName: 'string',
  Version: 'string',
  SourceResourceId: 'string',
  SourceResourceGroup: 'string',
  SourceType: 'string',
  ReplicatedItemFriendlyName: 'string',
  ReplicatedItemId: 'string',
  ReplicationScenario: 'string',
  ReplicatedItemUniqueId: 'string',
  PolicyUniqueId: 'string',
  PolicyId: 'string',
  PolicyFriendlyName: 'string',
  VaultLocation: 'string',
  JobUniqueId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRJobs. */
export interface ASRJobs extends Fields<typeof columns> {}
/** The table ASRJobs. */
export const ASRJobs: Table<ASRJobs> = defineTable(
  'ASRJobs',
  columns,
);
