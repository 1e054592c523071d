// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Result: 'string',
  SourceSystem: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  UPN: 'string',
  LastContact: 'string',
  OSVersion: 'string',
  OS: 'string',
  CompliantState: 'string',
  Ownership: 'string',
  ManagedBy: 'string',
  Model: 'string',
  SerialNumber: 'string',
  Manufacturer: 'string',
  CreatedDate: 'string',
  DeviceState: 'string',
  UserEmail: 'string',
  UserName: 'string',
  IMEI: 'string',
  PhoneNumber: 'string',
  DeviceRegistrationState: 'string',
  ReferenceId: 'string',
  ManagedDeviceName: 'string',
  GraphDeviceIsManaged: 'bool',
  CategoryName: 'string',
  EncryptionStatusString: 'string',
  SubscriberCarrierNetwork: 'string',
  JoinType: 'string',
  SupervisedStatusString: 'string',
  WifiMacAddress: 'string',
  StorageTotal: 'long',
  StorageFree: 'long',
  AndroidPatchLevel: 'string',
  MEID: 'string',
  InGracePeriodUntil: 'string',
  JailBroken: 'string',
  SkuFamily: 'string',
  EasID: 'string',
  PrimaryUser: 'string',
  BatchId: 'string',
  IntuneAccountId: 'string',
  AADTenantId: 'string',
  Stats: 'dynamic',
} as const;

/** The table IntuneDevices. */
export interface IntuneDevices extends Fields<typeof columns> {}
/** The table IntuneDevices. */
export const IntuneDevices: Table<IntuneDevices> = defineTable(
  'IntuneDevices',
  columns,
);
