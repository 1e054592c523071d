// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AttackPathId: 'string',
  DisplayName: 'string',
  Description: 'string',
  EntrypointId: 'string',
  TargetId: 'string',
  AdditionalRemediationSteps: 'string',
  Path: 'dynamic',
  Assessments: 'dynamic',
  RiskLevel: 'string',
  RiskFactors: 'dynamic',
  PotentialImpact: 'string',
  Mitre: 'string',
  AttackStory: 'string',
  SourceSystem: 'string',
} as const;

/** The table SecurityAttackPathData. */
export interface SecurityAttackPathData extends Fields<typeof columns> {}
/** The table SecurityAttackPathData. */
export const SecurityAttackPathData: Table<SecurityAttackPathData> = defineTable(
  'SecurityAttackPathData',
  columns,
);
