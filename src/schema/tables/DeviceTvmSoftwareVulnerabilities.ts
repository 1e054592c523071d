// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DeviceId: 'string',
  DeviceName: 'string',
  OSPlatform: 'string',
  OSVersion: 'string',
  OSArchitecture: 'string',
  SoftwareVendor: 'string',
  SoftwareName: 'string',
  SoftwareVersion: 'string',
  CveId: 'string',
  VulnerabilitySeverityLevel: 'string',
  RecommendedSecurityUpdate: 'string',
  RecommendedSecurityUpdateId: 'string',
  CveTags: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DeviceTvmSoftwareVulnerabilities. */
export interface DeviceTvmSoftwareVulnerabilities extends Fields<typeof columns> {}
/** The table DeviceTvmSoftwareVulnerabilities. */
export const DeviceTvmSoftwareVulnerabilities: Table<DeviceTvmSoftwareVulnerabilities> = defineTable(
  'DeviceTvmSoftwareVulnerabilities',
  columns,
);
