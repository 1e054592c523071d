// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  LogLevel: 'string',
  Message: 'string',
  SelfDiagnosis: 'string',
  NetworkResourceIds: 'dynamic',
  AppliedConnectivityConfigurations: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AVNMConnectivityConfigurationChange. */
export interface AVNMConnectivityConfigurationChange extends Fields<typeof columns> {}
/** The table AVNMConnectivityConfigurationChange. */
export const AVNMConnectivityConfigurationChange: Table<AVNMConnectivityConfigurationChange> = defineTable(
  'AVNMConnectivityConfigurationChange',
  columns,
);
