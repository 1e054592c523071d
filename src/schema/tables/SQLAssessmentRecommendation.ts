// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  AssessmentId: 'string',
  RecommendationId: 'string',
  Recommendation: 'string',
  Description: 'string',
  RecommendationResult: 'string',
  FocusAreaId: 'string',
  FocusArea: 'string',
  ActionAreaId: 'string',
  ActionArea: 'string',
  RecommendationWeight: 'real',
  Computer: 'string',
  AffectedObjectType: 'string',
  AffectedObjectName: 'string',
  SqlInstanceName: 'string',
  DatabaseName: 'string',
  AffectedObjectResult: 'string',
  Technology: 'string',
  CustomData: 'string',
} as const;

/** The table SQLAssessmentRecommendation. */
export interface SQLAssessmentRecommendation extends Fields<typeof columns> {}
/** The table SQLAssessmentRecommendation. */
export const SQLAssessmentRecommendation: Table<SQLAssessmentRecommendation> = defineTable(
  'SQLAssessmentRecommendation',
  columns,
);
