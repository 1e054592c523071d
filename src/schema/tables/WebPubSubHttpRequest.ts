// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  Level: 'string',
  CallerIpAddress: 'string',
  Message: 'string',
  Url: 'string',
  StatusCode: 'string',
  HttpMethod: 'string',
  DurationMs: 'string',
  Headers: 'string',
  TraceId: 'string',
  SourceSystem: 'string',
} as const;

/** The table WebPubSubHttpRequest. */
export interface WebPubSubHttpRequest extends Fields<typeof columns> {}
/** The table WebPubSubHttpRequest. */
export const WebPubSubHttpRequest: Table<WebPubSubHttpRequest> = defineTable(
  'WebPubSubHttpRequest',
  columns,
);
