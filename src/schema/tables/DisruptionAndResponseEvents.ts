// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActionType: 'string',
  DeviceId: 'string',
  SourceDeviceId: 'string',
  TargetDeviceId: 'string',
  TargetDeviceName: 'string',
  TargetDomainName: 'string',
  DeviceName: 'string',
  DomainName: 'string',
  InitiatingProcessId: 'int',
  InitiatingProcessFileName: 'string',
  SourceUserSid: 'string',
  SourceUserName: 'string',
  SourceUserDomainName: 'string',
  SourceIpAddress: 'string',
  SourcePort: 'int',
  IpAddress: 'string',
  Port: 'string',
  SourceDeviceName: 'string',
  SourceDomainName: 'string',
  AuthenticationProtocol: 'string',
  Service: 'string',
  InterfaceUuid: 'string',
  InterfaceFriendlyName: 'string',
  FileName: 'string',
  ShareName: 'string',
  LogonType: 'string',
  LogonId: 'long',
  SessionId: 'long',
  CompromisedAccountCount: 'int',
  PolicyId: 'string',
  PolicyName: 'string',
  PolicyVersion: 'string',
  PolicyHash: 'string',
  DataSources: 'string',
  IsPolicyOn: 'bool',
  ReportType: 'string',
  SourceSystem: 'string',
} as const;

/** The table DisruptionAndResponseEvents. */
export interface DisruptionAndResponseEvents extends Fields<typeof columns> {}
/** The table DisruptionAndResponseEvents. */
export const DisruptionAndResponseEvents: Table<DisruptionAndResponseEvents> = defineTable(
  'DisruptionAndResponseEvents',
  columns,
);
