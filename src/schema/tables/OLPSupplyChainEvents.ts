// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  RequestId: 'string',
  DurationMs: 'real',
  EventId: 'string',
  EventBody: 'dynamic',
  EventType: 'string',
  SupplyChainResourceType: 'string',
  SourceSystem: 'string',
} as const;

/** The table OLPSupplyChainEvents. */
export interface OLPSupplyChainEvents extends Fields<typeof columns> {}
/** The table OLPSupplyChainEvents. */
export const OLPSupplyChainEvents: Table<OLPSupplyChainEvents> = defineTable(
  'OLPSupplyChainEvents',
  columns,
);
