// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  LogLevel: 'string',
  DagName: 'string',
  DagTaskName: 'string',
  RunId: 'string',
  CodePath: 'string',
  TryNumber: 'string',
  Content: 'string',
  AdditionalLogContent: 'string',
  Location: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table OEPAirFlowTask. */
export interface OEPAirFlowTask extends Fields<typeof columns> {}
/** The table OEPAirFlowTask. */
export const OEPAirFlowTask: Table<OEPAirFlowTask> = defineTable(
  'OEPAirFlowTask',
  columns,
);
