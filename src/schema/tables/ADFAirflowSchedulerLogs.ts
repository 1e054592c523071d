// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Category: 'string',
  DataFactoryName: 'string',
  IntegrationRuntimeName: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADFAirflowSchedulerLogs. */
export interface ADFAirflowSchedulerLogs extends Fields<typeof columns> {}
/** The table ADFAirflowSchedulerLogs. */
export const ADFAirflowSchedulerLogs: Table<ADFAirflowSchedulerLogs> = defineTable(
  'ADFAirflowSchedulerLogs',
  columns,
);
