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
  Server: 'string',
  DatabaseName: 'string',
  SqlInstanceName: 'string',
  ManagementGroupName: 'string',
  Technology: 'string',
  CustomData: 'string',
} as const;

/** The table SCOMAssessmentRecommendation. */
export interface SCOMAssessmentRecommendation extends Fields<typeof columns> {}
/** The table SCOMAssessmentRecommendation. */
export const SCOMAssessmentRecommendation: Table<SCOMAssessmentRecommendation> = defineTable(
  'SCOMAssessmentRecommendation',
  columns,
);
