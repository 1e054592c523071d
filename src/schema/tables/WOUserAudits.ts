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
  WOServiceName: 'string',
  WOServiceInstance: 'string',
  EdgeLocation: 'string',
  SourceSystem: 'string',
} as const;

/** The table WOUserAudits. */
export interface WOUserAudits extends Fields<typeof columns> {}
/** The table WOUserAudits. */
export const WOUserAudits: Table<WOUserAudits> = defineTable(
  'WOUserAudits',
  columns,
);
