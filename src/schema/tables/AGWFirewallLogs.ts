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
  RequestUri: 'string',
  RuleSetType: 'string',
  RuleSetVersion: 'string',
  RuleId: 'string',
  Message: 'string',
  Action: 'string',
  Site: 'string',
  DetailedMessage: 'string',
  DetailedData: 'string',
  FileDetails: 'string',
  LineDetails: 'string',
  Hostname: 'string',
  TransactionId: 'string',
  PolicyId: 'string',
  PolicyScope: 'string',
  PolicyScopeName: 'string',
  ParanoiaLevel: 'string',
  SourceSystem: 'string',
} as const;

/** The table AGWFirewallLogs. */
export interface AGWFirewallLogs extends Fields<typeof columns> {}
/** The table AGWFirewallLogs. */
export const AGWFirewallLogs: Table<AGWFirewallLogs> = defineTable(
  'AGWFirewallLogs',
  columns,
);
