// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Time: 'datetime',
  OperationName: 'string',
  Location: 'string',
  UserAgent: 'string',
  UserName: 'string',
  ClientIpAddress: 'string',
  ClientPort: 'int',
  Protocol: 'string',
  ResourceType: 'string',
  TargetResourceId: 'string',
  Message: 'string',
  TargetVMIPAddress: 'string',
  UserEmail: 'string',
  TunnelId: 'string',
  SessionStartTime: 'datetime',
  SessionEndTime: 'string',
  Duration: 'int',
} as const;

/** The table MicrosoftAzureBastionAuditLogs. */
export interface MicrosoftAzureBastionAuditLogs extends Fields<typeof columns> {}
/** The table MicrosoftAzureBastionAuditLogs. */
export const MicrosoftAzureBastionAuditLogs: Table<MicrosoftAzureBastionAuditLogs> = defineTable(
  'MicrosoftAzureBastionAuditLogs',
  columns,
);
