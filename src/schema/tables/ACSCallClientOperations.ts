// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CallClientTimeStamp: 'datetime',
  OperationName: 'string',
  CallId: 'string',
  ParticipantId: 'string',
  OperationType: 'string',
  OperationId: 'string',
  DurationMs: 'long',
  ResultType: 'string',
  ResultSignature: 'int',
  SdkVersion: 'string',
  UserAgent: 'string',
  ClientInstanceId: 'string',
  EndpointId: 'string',
  OperationPayload: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ACSCallClientOperations. */
export interface ACSCallClientOperations extends Fields<typeof columns> {}
/** The table ACSCallClientOperations. */
export const ACSCallClientOperations: Table<ACSCallClientOperations> = defineTable(
  'ACSCallClientOperations',
  columns,
);
