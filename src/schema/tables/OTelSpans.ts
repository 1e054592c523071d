// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Name: 'string',
  SpanId: 'string',
  ParentSpanId: 'string',
  TraceId: 'string',
  TraceState: 'string',
  Kind: 'string',
  EndTime: 'datetime',
  StatusMessage: 'string',
  StatusCode: 'string',
  Links: 'dynamic',
  ScopeName: 'string',
  ScopeVersion: 'string',
  ResourceAttributes: 'dynamic',
  DroppedAttributesCount: 'int',
  DroppedEventsCount: 'int',
  DroppedLinksCount: 'int',
  Attributes: 'dynamic',
  ServiceNamespace: 'string',
  ServiceName: 'string',
  ServiceVersion: 'string',
  ServiceInstanceId: 'string',
  RoleName: 'string',
  SDKVersion: 'string',
  EndUserId: 'string',
  ResourceAttributesId: 'string',
  DurationMs: 'real',
  ResultCode: 'string',
  UserId: 'string',
  UserAccountId: 'string',
  SessionId: 'string',
  ClientBrowser: 'string',
  ClientOS: 'string',
  ClientModel: 'string',
  ClientType: 'string',
  ClientIP: 'string',
  ClientCity: 'string',
  ClientStateOrProvince: 'string',
  ClientCountryOrRegion: 'string',
  Measurements: 'dynamic',
  SyntheticSource: 'string',
  Source: 'string',
  Target: 'string',
  EnrichedName: 'string',
  OperationName: 'string',
  Success: 'bool',
  DependencyType: 'string',
  Data: 'string',
  ItemCount: 'int',
  PerformanceBucket: 'string',
  SourceSystem: 'string',
} as const;

/** The table OTelSpans. */
export interface OTelSpans extends Fields<typeof columns> {}
/** The table OTelSpans. */
export const OTelSpans: Table<OTelSpans> = defineTable(
  'OTelSpans',
  columns,
);
