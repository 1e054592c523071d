// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  ActivityName: 'string',
  Status: 'string',
  Protocol: 'string',
  AuthType: 'string',
  AuthKey: 'string',
  NetworkType: 'string',
  ClientIp: 'string',
  Count: 'int',
  Properties: 'dynamic',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSRunTimeAuditLogs. */
export interface AZMSRunTimeAuditLogs extends Fields<typeof columns> {}
/** The table AZMSRunTimeAuditLogs. */
export const AZMSRunTimeAuditLogs: Table<AZMSRunTimeAuditLogs> = defineTable(
  'AZMSRunTimeAuditLogs',
  columns,
);
