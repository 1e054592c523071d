// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  OperationName: 'string',
  OperationId: 'string',
  PlayInLoop: 'bool',
  PlayToParticipant: 'bool',
  PlayInterrupted: 'bool',
  RecognizePromptSubOperationName: 'string',
  ResultCode: 'int',
  ResultSubcode: 'int',
  ResultMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSCallAutomationMediaSummary. */
export interface ACSCallAutomationMediaSummary extends Fields<typeof columns> {}
/** The table ACSCallAutomationMediaSummary. */
export const ACSCallAutomationMediaSummary: Table<ACSCallAutomationMediaSummary> = defineTable(
  'ACSCallAutomationMediaSummary',
  columns,
);
