// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  CorrelationId: 'string',
  CallId: 'string',
  ParticipantId: 'string',
  SurveyId: 'string',
  OverallRatingScore: 'int',
  OverallRatingScoreLowerBound: 'int',
  OverallRatingScoreUpperBound: 'int',
  OverallRatingScoreThreshold: 'int',
  OverallCallIssues: 'string',
  AudioRatingScore: 'int',
  AudioRatingScoreLowerBound: 'int',
  AudioRatingScoreUpperBound: 'int',
  AudioRatingScoreThreshold: 'int',
  AudioIssues: 'string',
  VideoRatingScore: 'int',
  VideoRatingScoreLowerBound: 'int',
  VideoRatingScoreUpperBound: 'int',
  VideoRatingScoreThreshold: 'int',
  VideoIssues: 'string',
  ScreenshareRatingScore: 'int',
  ScreenshareRatingScoreLowerBound: 'int',
  ScreenshareRatingScoreUpperBound: 'int',
  ScreenshareRatingScoreThreshold: 'int',
  ScreenshareIssues: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSCallSurvey. */
export interface ACSCallSurvey extends Fields<typeof columns> {}
/** The table ACSCallSurvey. */
export const ACSCallSurvey: Table<ACSCallSurvey> = defineTable(
  'ACSCallSurvey',
  columns,
);
