// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DisplayName: 'string',
  AlertName: 'string',
  AlertSeverity: 'string',
  Description: 'string',
  ProviderName: 'string',
  VendorName: 'string',
  VendorOriginalId: 'string',
  SystemAlertId: 'string',
  AlertType: 'string',
  ConfidenceLevel: 'string',
  ConfidenceScore: 'real',
  StartTime: 'datetime',
  EndTime: 'datetime',
  ProcessingEndTime: 'datetime',
  RemediationSteps: 'string',
  ExtendedProperties: 'string',
  Entities: 'string',
  SourceSystem: 'string',
  ExtendedLinks: 'string',
  ProductName: 'string',
  ProductComponentName: 'string',
  Status: 'string',
  CompromisedEntity: 'string',
  Tactics: 'string',
  Techniques: 'string',
  SubTechniques: 'string',
  PartnerId: 'string',
  PartnerDisplayName: 'string',
  PartnerMetadata: 'string',
  AggregatedSecurityAlertRuleIds: 'string',
  AggregatedSecurityAlertRuleNames: 'string',
} as const;

/** The table AggregatedSecurityAlert. */
export interface AggregatedSecurityAlert extends Fields<typeof columns> {}
/** The table AggregatedSecurityAlert. */
export const AggregatedSecurityAlert: Table<AggregatedSecurityAlert> = defineTable(
  'AggregatedSecurityAlert',
  columns,
);
