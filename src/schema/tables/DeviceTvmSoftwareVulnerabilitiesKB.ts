// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Timestamp: 'datetime',
  CveId: 'string',
  CvssScore: 'real',
  IsExploitAvailable: 'bool',
  VulnerabilitySeverityLevel: 'string',
  LastModifiedTime: 'datetime',
  PublishedDate: 'datetime',
  VulnerabilityDescription: 'string',
  AffectedSoftware: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DeviceTvmSoftwareVulnerabilitiesKB. */
export interface DeviceTvmSoftwareVulnerabilitiesKB extends Fields<typeof columns> {}
/** The table DeviceTvmSoftwareVulnerabilitiesKB. */
export const DeviceTvmSoftwareVulnerabilitiesKB: Table<DeviceTvmSoftwareVulnerabilitiesKB> = defineTable(
  'DeviceTvmSoftwareVulnerabilitiesKB',
  columns,
);
