// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  Location: 'string',
  Properties: 'dynamic',
  OperatingResourceId: 'string',
  OperatingResourceK8SId: 'string',
  Message: 'string',
  User: 'string',
  CorrelationId: 'string',
  TOServiceName: 'string',
  TOServiceInstance: 'string',
  EdgeLocation: 'string',
  SourceSystem: 'string',
} as const;

/** The table TOUserAudits. */
export interface TOUserAudits extends Fields<typeof columns> {}
/** The table TOUserAudits. */
export const TOUserAudits: Table<TOUserAudits> = defineTable(
  'TOUserAudits',
  columns,
);
