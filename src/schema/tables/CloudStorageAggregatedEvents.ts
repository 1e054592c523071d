// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DataAggregationStartTime: 'datetime',
  DataAggregationEndTime: 'datetime',
  DataSource: 'string',
  AzureSubscriptionId: 'string',
  ResourceGroup: 'string',
  StorageAccount: 'string',
  StorageContainer: 'string',
  StorageFileShare: 'string',
  ServiceType: 'string',
  IpAddress: 'string',
  UserAgentHeader: 'string',
  OperationNamesList: 'dynamic',
  AuthenticationType: 'string',
  AccountObjectId: 'string',
  AccountTenantId: 'string',
  AccountApplicationId: 'string',
  AccountUpn: 'string',
  AccountType: 'long',
  OperationsCount: 'int',
  SuccessfulOperationsCount: 'int',
  FailedOperationsCount: 'int',
  FirstEventTimestamp: 'datetime',
  LastEventTimestamp: 'datetime',
  TotalResponseLength: 'int',
  SuccessfulReadOperations: 'int',
  DistinctGetOperations: 'int',
  AnonymousSuccessfulOperations: 'int',
  HasAnonymousResourceNotFoundFailures: 'bool',
  CountryName: 'string',
  CityName: 'string',
  ProvinceName: 'string',
  ClientSystemServiceName: 'string',
  ClientCloudPlatformName: 'string',
  IsTorExitNode: 'bool',
  IsKnownSuspiciousIp: 'bool',
  IsPrivateIp: 'bool',
  SuspiciousUserAgentName: 'string',
  HashReputationMd5List: 'dynamic',
  AzureResourceId: 'string',
  Location: 'string',
  ReportId: 'string',
  ActionType: 'string',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CloudStorageAggregatedEvents. */
export interface CloudStorageAggregatedEvents extends Fields<typeof columns> {}
/** The table CloudStorageAggregatedEvents. */
export const CloudStorageAggregatedEvents: Table<CloudStorageAggregatedEvents> = defineTable(
  'CloudStorageAggregatedEvents',
  columns,
);
