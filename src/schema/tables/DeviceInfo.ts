// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AdditionalFields: 'dynamic',
  ClientVersion: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  DeviceObjectId: 'string',
  IsAzureADJoined: 'bool',
  LoggedOnUsers: 'dynamic',
  MachineGroup: 'string',
  OSArchitecture: 'string',
  OSBuild: 'long',
  OSPlatform: 'string',
  OSVersion: 'string',
  PublicIP: 'string',
  RegistryDeviceTag: 'string',
  ReportId: 'long',
  AadDeviceId: 'string',
  DeviceCategory: 'string',
  DeviceSubtype: 'string',
  DeviceType: 'string',
  JoinType: 'string',
  MergedDeviceIds: 'string',
  MergedToDeviceId: 'string',
  Model: 'string',
  OnboardingStatus: 'string',
  OSDistribution: 'string',
  OSVersionInfo: 'string',
  Vendor: 'string',
  SensorHealthState: 'string',
  IsExcluded: 'bool',
  ExclusionReason: 'string',
  AssetValue: 'string',
  ExposureLevel: 'string',
  IsInternetFacing: 'bool',
  DeviceManualTags: 'string',
  DeviceDynamicTags: 'string',
  AzureResourceId: 'string',
  AwsResourceName: 'string',
  GcpFullResourceName: 'string',
  AzureVmId: 'string',
  AzureVmSubscriptionId: 'string',
  CloudPlatforms: 'string',
  HardwareUuid: 'string',
  HostDeviceId: 'string',
  IsTransient: 'bool',
  MitigationStatus: 'string',
  OsBuildRevision: 'string',
  RestrictedDeviceSecurityOperations: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Defender for Endpoint device inventory snapshots. */
export interface DeviceInfo extends Fields<typeof columns> {}
/** Defender for Endpoint device inventory snapshots. */
export const DeviceInfo: Table<DeviceInfo> = defineTable(
  'DeviceInfo',
  columns,
  { description: 'Defender for Endpoint device inventory snapshots.' },
);
