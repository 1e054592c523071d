// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AssessedForPolicies: 'bool',
  AssessedForVulnerabilities: 'bool',
  CredentialAssessments: 'string',
  CriticalVulnerabilities: 'real',
  Exploits: 'real',
  HostName: 'string',
  Id: 'string',
  Ip: 'string',
  LastAssessedForVulnerabilities: 'datetime',
  LastScanEnd: 'datetime',
  LastScanStart: 'datetime',
  Mac: 'string',
  MalwareKits: 'real',
  ModerateVulnerabilities: 'real',
  New: 'string',
  OsArchitecture: 'string',
  OsDescription: 'string',
  OsFamily: 'string',
  OsName: 'string',
  OsSystemName: 'string',
  OsType: 'string',
  OsVendor: 'string',
  OsVersion: 'string',
  Remediated: 'string',
  RiskScore: 'real',
  Same: 'string',
  SevereVulnerabilities: 'real',
  Tags: 'string',
  TotalVulnerabilities: 'real',
  UniqueIdentifiers: 'string',
  AssetType: 'string',
  SourceSystem: 'string',
} as const;

/** The table Rapid7InsightVMCloudAssets. */
export interface Rapid7InsightVMCloudAssets extends Fields<typeof columns> {}
/** The table Rapid7InsightVMCloudAssets. */
export const Rapid7InsightVMCloudAssets: Table<Rapid7InsightVMCloudAssets> = defineTable(
  'Rapid7InsightVMCloudAssets',
  columns,
);
