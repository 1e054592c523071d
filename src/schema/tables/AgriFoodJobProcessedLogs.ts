// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  JobId: 'string',
  FarmerId: 'string',
  JobRunType: 'string',
  InitiatedBy: 'string',
  Level: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  Location: 'string',
  CorrelationId: 'string',
  DurationMs: 'real',
  ApplicationId: 'string',
  ObjectId: 'string',
  ClientTenantId: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AgriFoodJobProcessedLogs. */
export interface AgriFoodJobProcessedLogs extends Fields<typeof columns> {}
/** The table AgriFoodJobProcessedLogs. */
export const AgriFoodJobProcessedLogs: Table<AgriFoodJobProcessedLogs> = defineTable(
  'AgriFoodJobProcessedLogs',
  columns,
);
