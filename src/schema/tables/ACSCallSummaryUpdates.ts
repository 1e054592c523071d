// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  CorrelationId: 'string',
  Identifier: 'string',
  CallStartTime: 'datetime',
  CallDuration: 'long',
  CallType: 'string',
  TeamsThreadId: 'string',
  ParticipantId: 'string',
  ParticipantTenantId: 'string',
  ParticipantStartTime: 'datetime',
  ParticipantDuration: 'long',
  ParticipantEndReason: 'string',
  EndpointId: 'string',
  EndpointType: 'string',
  SdkVersion: 'string',
  OsVersion: 'string',
  PstnParticipantCallType: 'string',
  ParticipantType: 'string',
  ParticipantEndSubCode: 'string',
  ResultCategory: 'string',
  DiagnosticOptions: 'string',
  CallUpdatesVersion: 'int',
  CallDebuggingInfo: 'string',
  TPE: 'bool',
  SourceSystem: 'string',
} as const;

/** The table ACSCallSummaryUpdates. */
export interface ACSCallSummaryUpdates extends Fields<typeof columns> {}
/** The table ACSCallSummaryUpdates. */
export const ACSCallSummaryUpdates: Table<ACSCallSummaryUpdates> = defineTable(
  'ACSCallSummaryUpdates',
  columns,
);
