// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  Title: 'string',
  Category: 'string',
  Feedback: 'string',
  TotalUpvotes: 'int',
  Sentiment: 'string',
  FeedbackSubmittedDate: 'datetime',
  MicrosoftResponse: 'string',
  AppName: 'string',
  AppVersion: 'string',
} as const;

/** The table UAFeedback. */
export interface UAFeedback extends Fields<typeof columns> {}
/** The table UAFeedback. */
export const UAFeedback: Table<UAFeedback> = defineTable(
  'UAFeedback',
  columns,
);
