// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  ResultSignature: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Level: 'string',
  OperationName: 'string',
  AadTenantId: 'string',
  AmlModelName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlModelsEvent. */
export interface AmlModelsEvent extends Fields<typeof columns> {}
/** The table AmlModelsEvent. */
export const AmlModelsEvent: Table<AmlModelsEvent> = defineTable(
  'AmlModelsEvent',
  columns,
);
