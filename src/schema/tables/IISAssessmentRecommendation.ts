// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionArea: 'string',
  ActionAreaId: 'string',
  AffectedObjectName: 'string',
  AffectedObjectType: 'string',
  AssessmentId: 'string',
  Computer: 'string',
  Description: 'string',
  FocusArea: 'string',
  FocusAreaId: 'string',
  IISApplication: 'string',
  IISApplicationPool: 'string',
  Recommendation: 'string',
  RecommendationId: 'string',
  RecommendationResult: 'string',
  RecommendationWeight: 'real',
  SourceSystem: 'string',
  WebServer: 'string',
  WebSite: 'string',
} as const;

/** The table IISAssessmentRecommendation. */
export interface IISAssessmentRecommendation extends Fields<typeof columns> {}
/** The table IISAssessmentRecommendation. */
export const IISAssessmentRecommendation: Table<IISAssessmentRecommendation> = defineTable(
  'IISAssessmentRecommendation',
  columns,
);
