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
  AadTenantId: 'string',
  AmlServiceName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlInferencingEvent. */
export interface AmlInferencingEvent extends Fields<typeof columns> {}
/** The table AmlInferencingEvent. */
export const AmlInferencingEvent: Table<AmlInferencingEvent> = defineTable(
  'AmlInferencingEvent',
  columns,
);
