// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  Level: 'string',
  SpeechRecognitionSessionId: 'string',
  SpokenLanguage: 'string',
  EndReason: 'string',
  CancelReason: 'string',
  StartTime: 'datetime',
  Duration: 'real',
  SourceSystem: 'string',
} as const;

/** The table ACSCallClosedCaptionsSummary. */
export interface ACSCallClosedCaptionsSummary extends Fields<typeof columns> {}
/** The table ACSCallClosedCaptionsSummary. */
export const ACSCallClosedCaptionsSummary: Table<ACSCallClosedCaptionsSummary> = defineTable(
  'ACSCallClosedCaptionsSummary',
  columns,
);
