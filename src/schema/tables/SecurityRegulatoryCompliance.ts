// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RegulatoryComplianceSubscriptionId: 'string',
  AssessedResourceId: 'string',
  RecommendationId: 'string',
  RecommendationName: 'string',
  ComplianceStandard: 'string',
  ComplianceControl: 'string',
  SkippedResources: 'int',
  PassedResources: 'int',
  FailedResources: 'int',
  State: 'string',
  ResourceProviderType: 'string',
  RecommendationLink: 'string',
  IsSnapshot: 'bool',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SecurityRegulatoryCompliance. */
export interface SecurityRegulatoryCompliance extends Fields<typeof columns> {}
/** The table SecurityRegulatoryCompliance. */
export const SecurityRegulatoryCompliance: Table<SecurityRegulatoryCompliance> = defineTable(
  'SecurityRegulatoryCompliance',
  columns,
);
