// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  Cid: 'string',
  Aid: 'string',
  VulnerabilityId: 'string',
  DataProviders: 'dynamic',
  CreatedTimestamp: 'datetime',
  UpdatedTimestamp: 'datetime',
  Status: 'string',
  Apps: 'dynamic',
  SuppressionInfo: 'dynamic',
  Confidence: 'string',
  App: 'dynamic',
  Cve: 'dynamic',
  HostInfo: 'dynamic',
  Remediation: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CrowdStrikeVulnerabilities. */
export interface CrowdStrikeVulnerabilities extends Fields<typeof columns> {}
/** The table CrowdStrikeVulnerabilities. */
export const CrowdStrikeVulnerabilities: Table<CrowdStrikeVulnerabilities> = defineTable(
  'CrowdStrikeVulnerabilities',
  columns,
);
