// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SubAssessmentTimeGeneration: 'datetime',
  RecommendationSubscriptionId: 'string',
  ResourceGroup: 'string',
  AssessedResourceId: 'string',
  ParentRecommendationId: 'string',
  Id: 'string',
  RecommendationName: 'string',
  NestedRecommendationId: 'string',
  Description: 'string',
  RecommendationSeverity: 'string',
  RecommendationState: 'string',
  RemediationDescription: 'string',
  AdditionalData: 'dynamic',
  ResourceProviderType: 'string',
  Category: 'string',
  ResourceDetails: 'dynamic',
  Impact: 'string',
  Cause: 'string',
  VulnerabilityId: 'string',
  IsSnapshot: 'bool',
  SourceSystem: 'string',
  RemidiationDescription: 'string',
  RecommendationLink: 'string',
} as const;

/** The table SecurityNestedRecommendation. */
export interface SecurityNestedRecommendation extends Fields<typeof columns> {}
/** The table SecurityNestedRecommendation. */
export const SecurityNestedRecommendation: Table<SecurityNestedRecommendation> = defineTable(
  'SecurityNestedRecommendation',
  columns,
);
