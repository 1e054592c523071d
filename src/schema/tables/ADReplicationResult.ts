// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LastSyncResult: 'int',
  LastSyncMessage: 'string',
  SourceServer: 'string',
  DestinationServer: 'string',
  PartitionName: 'string',
  LastAttemptedSync: 'datetime',
  LastSuccessfulSync: 'datetime',
  ConsecutiveFailures: 'int',
  HelpLink: 'string',
  TombstoneLifetime: 'string',
  PercentOfTSL: 'real',
  IsSourceGC: 'bool',
  IsDestinationGC: 'bool',
  SourceSiteName: 'string',
  DestinationSiteName: 'string',
  ReplicationNeighborOption: 'string',
  SourceInvocationId: 'string',
  AssessmentId: 'string',
  SourceSystem: 'string',
  Computer: 'string',
} as const;

/** The table ADReplicationResult. */
export interface ADReplicationResult extends Fields<typeof columns> {}
/** The table ADReplicationResult. */
export const ADReplicationResult: Table<ADReplicationResult> = defineTable(
  'ADReplicationResult',
  columns,
);
