// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Name: 'string',
  SpanId: 'string',
  TraceId: 'string',
  Attributes: 'dynamic',
  DroppedAttributesCount: 'int',
  ResourceAttributes: 'dynamic',
  ServiceNamespace: 'string',
  ServiceName: 'string',
  ServiceVersion: 'string',
  ServiceInstanceId: 'string',
  RoleName: 'string',
  SDKVersion: 'string',
  EndUserId: 'string',
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
  ItemCount: 'int',
  OperationName: 'string',
  ExceptionType: 'string',
  ExceptionMessage: 'string',
  ExceptionStackTrace: 'string',
  ExceptionProblem: 'string',
  ReferencedItemId: 'string',
  SourceSystem: 'string',
} as const;

/** The table OTelEvents. */
export interface OTelEvents extends Fields<typeof columns> {}
/** The table OTelEvents. */
export const OTelEvents: Table<OTelEvents> = defineTable(
  'OTelEvents',
  columns,
);
