// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  HttpStatusCode: 'int',
  ResultDescription: 'string',
  DurationMs: 'int',
  Level: 'string',
  URI: 'string',
  Location: 'string',
  Identity: 'string',
  ExperimentWorkspaceId: 'string',
  AssignmentBlobDataVersion: 'int',
  AssignmentBlobSchemaVersion: 'string',
  AssignmentBlobNewOperationIds: 'dynamic',
  AssignmentBlobLastOperationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AEWAssignmentBlobLogs. */
export interface AEWAssignmentBlobLogs extends Fields<typeof columns> {}
/** The table AEWAssignmentBlobLogs. */
export const AEWAssignmentBlobLogs: Table<AEWAssignmentBlobLogs> = defineTable(
  'AEWAssignmentBlobLogs',
  columns,
);
