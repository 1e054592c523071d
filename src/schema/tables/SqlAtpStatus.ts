// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AgentId: 'string',
  ClientIP: 'string',
  HostResourceId: 'string',
  Computer: 'string',
  SqlInstanceName: 'string',
  Status: 'string',
  LastError: 'string',
  IntelligencePackVersion: 'string',
  SqlInstanceVersion: 'string',
  SqlInstanceStartTime: 'datetime',
  AgentStartTime: 'datetime',
  MachineUUID: 'string',
  SourceSystem: 'string',
} as const;

/** The table SqlAtpStatus. */
export interface SqlAtpStatus extends Fields<typeof columns> {}
/** The table SqlAtpStatus. */
export const SqlAtpStatus: Table<SqlAtpStatus> = defineTable(
  'SqlAtpStatus',
  columns,
);
