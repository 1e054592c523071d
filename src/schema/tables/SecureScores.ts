// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SecureScoresSubscriptionId: 'string',
  AssessedResourceId: 'string',
  DisplayName: 'string',
  CurrentScore: 'real',
  MaxScore: 'int',
  PercentageScore: 'real',
  Weight: 'long',
  ResourceProviderType: 'string',
  IsSnapshot: 'bool',
  Environment: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SecureScores. */
export interface SecureScores extends Fields<typeof columns> {}
/** The table SecureScores. */
export const SecureScores: Table<SecureScores> = defineTable(
  'SecureScores',
  columns,
);
