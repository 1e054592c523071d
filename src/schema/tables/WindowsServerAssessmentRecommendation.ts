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
  Domain: 'string',
  Server: 'string',
  Cluster: 'string',
  HyperVMHost: 'string',
  Ipv4Address: 'string',
  OSVersion: 'string',
  Technology: 'string',
  WebServer: 'string',
  WebSite: 'string',
  IISApplication: 'string',
  IISApplicationPool: 'string',
  CustomData: 'string',
} as const;

/** The table WindowsServerAssessmentRecommendation. */
export interface WindowsServerAssessmentRecommendation extends Fields<typeof columns> {}
/** The table WindowsServerAssessmentRecommendation. */
export const WindowsServerAssessmentRecommendation: Table<WindowsServerAssessmentRecommendation> = defineTable(
  'WindowsServerAssessmentRecommendation',
  columns,
);
