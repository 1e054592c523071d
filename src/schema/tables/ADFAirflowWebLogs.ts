// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  DataFactoryName: 'string',
  IntegrationRuntimeName: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADFAirflowWebLogs. */
export interface ADFAirflowWebLogs extends Fields<typeof columns> {}
/** The table ADFAirflowWebLogs. */
export const ADFAirflowWebLogs: Table<ADFAirflowWebLogs> = defineTable(
  'ADFAirflowWebLogs',
  columns,
);
