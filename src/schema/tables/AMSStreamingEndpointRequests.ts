// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Level: 'string',
  Location: 'string',
  ClientIP: 'string',
  URL: 'string',
  Status: 'string',
  SourceSystem: 'string',
} as const;

/** The table AMSStreamingEndpointRequests. */
export interface AMSStreamingEndpointRequests extends Fields<typeof columns> {}
/** The table AMSStreamingEndpointRequests. */
export const AMSStreamingEndpointRequests: Table<AMSStreamingEndpointRequests> = defineTable(
  'AMSStreamingEndpointRequests',
  columns,
);
