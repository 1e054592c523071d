// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  Endpoint: 'string',
  OperationName: 'string',
  Message: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSHybridConnectionsEvents. */
export interface AZMSHybridConnectionsEvents extends Fields<typeof columns> {}
/** The table AZMSHybridConnectionsEvents. */
export const AZMSHybridConnectionsEvents: Table<AZMSHybridConnectionsEvents> = defineTable(
  'AZMSHybridConnectionsEvents',
  columns,
);
