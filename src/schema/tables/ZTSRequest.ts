// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Uri: 'string',
  ResultType: 'string',
  HttpStatusCode: 'int',
  CorrelationId: 'string',
  Location: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ZTSRequest. */
export interface ZTSRequest extends Fields<typeof columns> {}
/** The table ZTSRequest. */
export const ZTSRequest: Table<ZTSRequest> = defineTable(
  'ZTSRequest',
  columns,
);
