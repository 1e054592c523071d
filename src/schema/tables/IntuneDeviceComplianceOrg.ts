// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Result: 'string',
  DeviceName: 'string',
  UPN: 'string',
  ComplianceState: 'string',
  OSDescription: 'string',
  OSVersion: 'string',
  OS: 'string',
  OwnerType: 'string',
  DeviceId: 'string',
  LastContact: 'string',
  UserId: 'string',
  IMEI: 'string',
  SerialNumber: 'string',
  RetireAfterDatetime: 'string',
  ManagementAgents: 'string',
  DeviceType: 'string',
  UserName: 'string',
  InGracePeriodUntil: 'string',
  DeviceHealthThreatLevel: 'string',
  UserEmail: 'string',
  SourceSystem: 'string',
} as const;

/** The table IntuneDeviceComplianceOrg. */
export interface IntuneDeviceComplianceOrg extends Fields<typeof columns> {}
/** The table IntuneDeviceComplianceOrg. */
export const IntuneDeviceComplianceOrg: Table<IntuneDeviceComplianceOrg> = defineTable(
  'IntuneDeviceComplianceOrg',
  columns,
);
