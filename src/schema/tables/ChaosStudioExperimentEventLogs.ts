// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  CorrelationId: 'string',
  SeverityLevel: 'string',
  SpanType: 'string',
  Status: 'string',
  Error: 'string',
  Step: 'string',
  Branch: 'string',
  Action: 'string',
  Target: 'string',
  SourceSystem: 'string',
} as const;

/** The table ChaosStudioExperimentEventLogs. */
export interface ChaosStudioExperimentEventLogs extends Fields<typeof columns> {}
/** The table ChaosStudioExperimentEventLogs. */
export const ChaosStudioExperimentEventLogs: Table<ChaosStudioExperimentEventLogs> = defineTable(
  'ChaosStudioExperimentEventLogs',
  columns,
);
