// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  DetailMessage: 'string',
  StartTime: 'string',
  EndTime: 'string',
  Status: 'string',
  TriggerType: 'string',
  DataSetMappingType: 'string',
  DataSetType: 'string',
  DataSetName: 'string',
  FilesWritten: 'string',
  FilesRead: 'string',
  SizeWritten: 'string',
  SizeRead: 'string',
  SourceSystem: 'string',
} as const;

/** The table MicrosoftDataShareReceivedSnapshotLog. */
export interface MicrosoftDataShareReceivedSnapshotLog extends Fields<typeof columns> {}
/** The table MicrosoftDataShareReceivedSnapshotLog. */
export const MicrosoftDataShareReceivedSnapshotLog: Table<MicrosoftDataShareReceivedSnapshotLog> = defineTable(
  'MicrosoftDataShareReceivedSnapshotLog',
  columns,
);
