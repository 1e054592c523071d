// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CallerLocalTimeUtc: 'datetime',
  Category: 'string',
  DependencyType: 'string',
  DurationMs: 'int',
  EventKind: 'string',
  InstanceId: 'string',
  IsRoutingEnabled: 'bool',
  Level: 'string',
  Location: 'string',
  MessageSize: 'int',
  OperationName: 'string',
  ParentId: 'string',
  ResourceSubName: 'string',
  ResultDescription: 'string',
  ResultSignature: 'int',
  ResultType: 'string',
  SourceSystem: 'string',
  SpanId: 'string',
  TraceFlags: 'int',
  TraceId: 'string',
  Uri: 'string',
} as const;

/** The table IoTHubDistributedTracing. */
export interface IoTHubDistributedTracing extends Fields<typeof columns> {}
/** The table IoTHubDistributedTracing. */
export const IoTHubDistributedTracing: Table<IoTHubDistributedTracing> = defineTable(
  'IoTHubDistributedTracing',
  columns,
);
