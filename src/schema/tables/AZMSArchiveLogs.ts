// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TaskName: 'string',
  ActivityId: 'string',
  TrackingId: 'string',
  EventhubName: 'string',
  PartitionId: 'int',
  ArchiveStep: 'string',
  Failures: 'int',
  DurationMs: 'int',
  Message: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSArchiveLogs. */
export interface AZMSArchiveLogs extends Fields<typeof columns> {}
/** The table AZMSArchiveLogs. */
export const AZMSArchiveLogs: Table<AZMSArchiveLogs> = defineTable(
  'AZMSArchiveLogs',
  columns,
);
