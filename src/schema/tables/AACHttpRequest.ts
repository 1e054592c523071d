// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Method: 'string',
  CorrelationId: 'string',
  Category: 'string',
  RequestId: 'string',
  ClientRequestId: 'string',
  DurationMs: 'int',
  RequestURI: 'string',
  ClientObjectId: 'string',
  ClientTenantId: 'string',
  AccessKeyId: 'string',
  ClientIPAddress: 'string',
  UserAgent: 'string',
  StatusCode: 'int',
  BytesSent: 'int',
  BytesReceived: 'int',
  HitCount: 'int',
  SourceSystem: 'string',
} as const;

/** The table AACHttpRequest. */
export interface AACHttpRequest extends Fields<typeof columns> {}
/** The table AACHttpRequest. */
export const AACHttpRequest: Table<AACHttpRequest> = defineTable(
  'AACHttpRequest',
  columns,
);
