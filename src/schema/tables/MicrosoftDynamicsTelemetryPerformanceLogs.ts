// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  BatchJobId: 'long',
  BatchJobTaskId: 'long',
  CallStack: 'string',
  Category: 'string',
  ClassName: 'string',
  ConnectionType: 'string',
  CountOfDdl: 'int',
  CountOfDelete: 'int',
  CountOfInsert: 'int',
  CountOfOther: 'int',
  CountOfProc: 'int',
  CountOfSelect: 'int',
  CountOfUpdate: 'int',
  Duration: 'int',
  DurationInMilliSeconds: 'int',
  Environment: 'string',
  EnvironmentId: 'string',
  ErrorMessage: 'string',
  EventMessage: 'string',
  EventName: 'string',
  ExecutionResultRowCount: 'int',
  ExecutionStatus: 'int',
  ExecutionTimeSeconds: 'real',
  formName: 'string',
  IsValid: 'bool',
  IsWarmEvent: 'bool',
  LegalEntity: 'long',
  Parameters: 'dynamic',
  Pid: 'int',
  QueryType: 'string',
  Role: 'string',
  RoleInstance: 'string',
  SourceSystem: 'string',
  SqlCpu: 'real',
  SqlSpid: 'int',
  SqlStatement: 'string',
  TransactionDurationSeconds: 'real',
} as const;

/** The table MicrosoftDynamicsTelemetryPerformanceLogs. */
export interface MicrosoftDynamicsTelemetryPerformanceLogs extends Fields<typeof columns> {}
/** The table MicrosoftDynamicsTelemetryPerformanceLogs. */
export const MicrosoftDynamicsTelemetryPerformanceLogs: Table<MicrosoftDynamicsTelemetryPerformanceLogs> = defineTable(
  'MicrosoftDynamicsTelemetryPerformanceLogs',
  columns,
);
