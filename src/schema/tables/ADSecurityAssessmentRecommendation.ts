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
  Forest: 'string',
  Domain: 'string',
  DNSZone: 'string',
  DomainController: 'string',
  Site: 'string',
  GroupPolicyObject: 'string',
  NamingContext: 'string',
  DNSServer: 'string',
  Technology: 'string',
  CustomData: 'string',
} as const;

/** The table ADSecurityAssessmentRecommendation. */
export interface ADSecurityAssessmentRecommendation extends Fields<typeof columns> {}
/** The table ADSecurityAssessmentRecommendation. */
export const ADSecurityAssessmentRecommendation: Table<ADSecurityAssessmentRecommendation> = defineTable(
  'ADSecurityAssessmentRecommendation',
  columns,
);
