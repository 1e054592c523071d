// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  SourceComputerId: 'string',
  Title: 'string',
  MSRCSeverity: 'string',
  Classification: 'string',
  PublishedDate: 'datetime',
  Computer: 'string',
  UpdateState: 'string',
  Product: 'string',
  KBID: 'string',
  UpdateID: 'string',
  RevisionNumber: 'string',
  Optional: 'bool',
  RebootBehavior: 'string',
  MSRCBulletinID: 'string',
  Approved: 'bool',
  ApprovalSource: 'string',
  InstallTimePredictionSeconds: 'real',
  InstallTimeDeviationRangeSeconds: 'real',
  InstallTimeAvailable: 'bool',
  SubscriptionId: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  Resource: 'string',
  ResourceId: 'string',
  ResourceType: 'string',
  ComputerEnvironment: 'string',
  VMUUID: 'string',
  OSType: 'string',
  ProductVersion: 'string',
  ProductArch: 'string',
  CVENumbers: 'string',
  BulletinUrl: 'string',
  BulletinID: 'string',
  PackageRepository: 'string',
  PackageSeverity: 'string',
  OSName: 'string',
  OSVersion: 'string',
  OSFullName: 'string',
} as const;

/** The table Update. */
export interface Update extends Fields<typeof columns> {}
/** The table Update. */
export const Update: Table<Update> = defineTable(
  'Update',
  columns,
);
