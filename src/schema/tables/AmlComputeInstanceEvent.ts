// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Level: 'string',
  OperationName: 'string',
  AmlComputeInstanceName: 'string',
  AadTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlComputeInstanceEvent. */
export interface AmlComputeInstanceEvent extends Fields<typeof columns> {}
/** The table AmlComputeInstanceEvent. */
export const AmlComputeInstanceEvent: Table<AmlComputeInstanceEvent> = defineTable(
  'AmlComputeInstanceEvent',
  columns,
);
