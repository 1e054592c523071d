// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Added: 'datetime',
  Categories: 'string',
  Cves: 'string',
  CvssV2AccessComplexity: 'string',
  CvssV2AccessVector: 'string',
  CvssV2Authentication: 'string',
  CvssV2AvailabilityImpact: 'string',
  CvssV2ConfidentialityImpact: 'string',
  CvssV2ExploitScore: 'real',
  CvssV2ImpactScore: 'real',
  CvssV2IntegrityImpact: 'string',
  CvssV2Score: 'real',
  CvssV2Vector: 'string',
  CvssV3AttackComplexity: 'string',
  CvssV3AttackVector: 'string',
  CvssV3AvailabilityImpact: 'string',
  CvssV3ConfidentialityImpact: 'string',
  CvssV3ExploitScore: 'real',
  CvssV3ImpactScore: 'real',
  CvssV3IntegrityImpact: 'string',
  CvssV3PrivilegesRequired: 'string',
  CvssV3Scope: 'string',
  CvssV3Score: 'real',
  CvssV3UserInteraction: 'string',
  CvssV3Vector: 'string',
  DenialOfService: 'bool',
  Description: 'string',
  Exploits: 'string',
  Id: 'string',
  Links: 'string',
  MalwareKits: 'string',
  Modified: 'datetime',
  PciCvssScore: 'real',
  PciFail: 'bool',
  PciSeverityScore: 'real',
  PciSpecialNotes: 'string',
  PciStatus: 'string',
  Published: 'datetime',
  References: 'string',
  RiskScore: 'real',
  Severity: 'string',
  SeverityScore: 'real',
  VulnerabilityTitle: 'string',
  SourceSystem: 'string',
} as const;

/** The table Rapid7InsightVMCloudVulnerabilities. */
export interface Rapid7InsightVMCloudVulnerabilities extends Fields<typeof columns> {}
/** The table Rapid7InsightVMCloudVulnerabilities. */
export const Rapid7InsightVMCloudVulnerabilities: Table<Rapid7InsightVMCloudVulnerabilities> = defineTable(
  'Rapid7InsightVMCloudVulnerabilities',
  columns,
);
