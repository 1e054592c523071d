// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TimeGeneratedEndTime: 'datetime',
  Count: 'int',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  Location: 'string',
  ResultDescription: 'string',
  Profile: 'string',
  Parameters: 'string',
  ServiceResourceId: 'string',
  ServiceFqdn: 'string',
  AppId: 'string',
  MatchedRule: 'string',
  SourceResourceId: 'string',
  SourceIpAddress: 'string',
  SourcePort: 'string',
  SourceProtocol: 'string',
  SourcePerimeterGuids: 'string',
  SourceAppId: 'string',
  SourceParameters: 'string',
  DestinationResourceId: 'string',
  DestinationFqdn: 'string',
  DestinationParameters: 'string',
  DestinationPort: 'string',
  DestinationProtocol: 'string',
  DestinationEmailAddress: 'string',
  DestinationPhoneNumber: 'string',
  AccessRuleVersion: 'string',
  ResultDirection: 'string',
  ResultAction: 'string',
  RuleType: 'string',
  TrafficType: 'string',
  SourceSystem: 'string',
} as const;

/** The table NSPAccessLogs. */
export interface NSPAccessLogs extends Fields<typeof columns> {}
/** The table NSPAccessLogs. */
export const NSPAccessLogs: Table<NSPAccessLogs> = defineTable(
  'NSPAccessLogs',
  columns,
);
