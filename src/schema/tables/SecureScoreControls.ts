// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SecureScoresSubscriptionId: 'string',
  AssessedResourceId: 'string',
  ControlId: 'string',
  ControlName: 'string',
  CurrentScore: 'real',
  MaxScore: 'int',
  PercentageScore: 'real',
  Weight: 'long',
  HealthyResources: 'int',
  UnhealthyResources: 'int',
  NotApplicableResources: 'int',
  Description: 'string',
  RecommendationResourceIds: 'dynamic',
  ControlType: 'string',
  ResourceProviderType: 'string',
  IsSnapshot: 'bool',
  Environment: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SecureScoreControls. */
export interface SecureScoreControls extends Fields<typeof columns> {}
/** The table SecureScoreControls. */
export const SecureScoreControls: Table<SecureScoreControls> = defineTable(
  'SecureScoreControls',
  columns,
);
