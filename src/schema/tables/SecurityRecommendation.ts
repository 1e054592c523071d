// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RecommendationId: 'string',
  RecommendationName: 'string',
  RecommendationDisplayName: 'string',
  ProviderName: 'string',
  Description: 'string',
  RecommendationState: 'string',
  DiscoveredTimeUTC: 'datetime',
  ResolvedTimeUTC: 'datetime',
  PolicyDefinitionId: 'string',
  RecommendationSeverity: 'string',
  AssessedResourceId: 'string',
  DeviceId: 'string',
  ResourceRegion: 'string',
  IsSnapshot: 'bool',
  RecommendationAdditionalData: 'dynamic',
  FirstEvaluationDate: 'datetime',
  StatusChangeDate: 'datetime',
  Environment: 'string',
  Properties: 'dynamic',
} as const;

/** The table SecurityRecommendation. */
export interface SecurityRecommendation extends Fields<typeof columns> {}
/** The table SecurityRecommendation. */
export const SecurityRecommendation: Table<SecurityRecommendation> = defineTable(
  'SecurityRecommendation',
  columns,
);
