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
  AmlProjectId: 'string',
  AmlProjectName: 'string',
  AadTenantId: 'string',
  AmlLabelNames: 'string',
  AmlDataStoreName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlDataLabelEvent. */
export interface AmlDataLabelEvent extends Fields<typeof columns> {}
/** The table AmlDataLabelEvent. */
export const AmlDataLabelEvent: Table<AmlDataLabelEvent> = defineTable(
  'AmlDataLabelEvent',
  columns,
);
