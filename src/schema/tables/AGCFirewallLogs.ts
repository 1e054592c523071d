// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  InstanceId: 'string',
  ClientIp: 'string',
  ClientPort: 'int',
  Action: 'string',
  Message: 'string',
  DetailedMessage: 'string',
  DetailedData: 'string',
  FileDetails: 'string',
  LineDetails: 'string',
  Hostname: 'string',
  PolicyId: 'string',
  PolicyScope: 'string',
  PolicyScopeName: 'string',
  RequestUri: 'string',
  RuleSetType: 'string',
  RuleSetVersion: 'string',
  RuleId: 'string',
  TrackingId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AGCFirewallLogs. */
export interface AGCFirewallLogs extends Fields<typeof columns> {}
/** The table AGCFirewallLogs. */
export const AGCFirewallLogs: Table<AGCFirewallLogs> = defineTable(
  'AGCFirewallLogs',
  columns,
);
