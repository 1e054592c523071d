// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  DeviceId: 'string',
  CatalogId: 'string',
  Properties: 'dynamic',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  DurationMs: 'int',
  SourceSystem: 'string',
} as const;

/** The table ASCDeviceEvents. */
export interface ASCDeviceEvents extends Fields<typeof columns> {}
/** The table ASCDeviceEvents. */
export const ASCDeviceEvents: Table<ASCDeviceEvents> = defineTable(
  'ASCDeviceEvents',
  columns,
);
