// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  GlobalDeviceId: 'string',
  AzureADTenantId: 'string',
  AzureADDeviceId: 'string',
  SCCMClientId: 'string',
  DeviceName: 'string',
  DeviceFamily: 'string',
  DeviceFormFactor: 'string',
  DeviceManufacturer: 'string',
  DeviceModel: 'string',
  Country: 'string',
  City: 'string',
  PrimaryDiskFreeCapacityMb: 'int',
  OSVersion: 'string',
  OSBuild: 'string',
  OSBuildNumber: 'int',
  OSRevisionNumber: 'int',
  OSEdition: 'string',
  OSArchitecture: 'string',
  IsVirtual: 'bool',
  OSServicingChannel: 'string',
  OSFeatureUpdateStatus: 'string',
  OSQualityUpdateStatus: 'string',
  OSSecurityUpdateStatus: 'string',
  OSFeatureUpdateComplianceStatus: 'string',
  OSSecurityUpdateComplianceStatus: 'string',
  OSQualityUpdateComplianceStatus: 'string',
  OSFeatureUpdateReleaseTime: 'datetime',
  OSQualityUpdateReleaseTime: 'datetime',
  OSFeatureUpdateEOSTime: 'datetime',
  WUFeaturePauseState: 'string',
  WUFeatureDeferralDays: 'int',
  WUQualityDeferralDays: 'int',
  WUQualityPauseState: 'string',
  WUFeatureDeadlineDays: 'int',
  WUQualityDeadlineDays: 'int',
  WUFeatureGracePeriodDays: 'int',
  WUQualityGracePeriodDays: 'int',
  WUDODownloadMode: 'string',
  UpdateConnectivityLevel: 'string',
  WUFeaturePauseStartTime: 'datetime',
  WUFeaturePauseEndTime: 'datetime',
  WUQualityPauseStartTime: 'datetime',
  WUQualityPauseEndTime: 'datetime',
  WUAutomaticUpdates: 'int',
  WUDeadlineNoAutoRestart: 'int',
  WUNotificationLevel: 'int',
  WUPauseUXDisabled: 'int',
  WUUXDisabled: 'int',
  WUServiceURLConfigured: 'string',
  WURestartNotification: 'int',
  LastWUScanTime: 'datetime',
  LastCensusScanTime: 'datetime',
  IsDeviceHotpatchEnrolled: 'bool',
  IsDeviceVBSEnabled: 'bool',
  IsDeviceHotpatchEligible: 'bool',
  LastHotpatchEnrolledTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table UCClient. */
export interface UCClient extends Fields<typeof columns> {}
/** The table UCClient. */
export const UCClient: Table<UCClient> = defineTable(
  'UCClient',
  columns,
);
