// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Qid: 'string',
  VulnTitle: 'string',
  Category: 'string',
  Consequence: 'string',
  Diagnosis: 'string',
  LastServiceModificationDateTime: 'datetime',
  Patchable: 'string',
  CveId: 'dynamic',
  CveUrl: 'dynamic',
  VendorReferenceId: 'dynamic',
  VendorReferenceUrl: 'dynamic',
  PciFlag: 'string',
  PublishedDatetime: 'datetime',
  SeverityLevel: 'string',
  SoftwareProduct: 'dynamic',
  SoftwareVendor: 'dynamic',
  Solution: 'string',
  VulnType: 'string',
  DiscoveryAdditionalInfo: 'string',
  DiscoveryAuthType: 'dynamic',
  DiscoveryRemote: 'string',
  ThreatIntelligence: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table QualysKnowledgeBase. */
export interface QualysKnowledgeBase extends Fields<typeof columns> {}
/** The table QualysKnowledgeBase. */
export const QualysKnowledgeBase: Table<QualysKnowledgeBase> = defineTable(
  'QualysKnowledgeBase',
  columns,
);
