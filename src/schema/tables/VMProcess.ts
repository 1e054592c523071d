// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  AgentId: 'string',
  Machine: 'string',
  Process: 'string',
  ExecutableName: 'string',
  DisplayName: 'string',
  Role: 'string',
  Group: 'string',
  StartTime: 'datetime',
  FirstPid: 'int',
  Description: 'string',
  CompanyName: 'string',
  InternalName: 'string',
  ProductName: 'string',
  ProductVersion: 'string',
  FileVersion: 'string',
  ExecutablePath: 'string',
  CommandLine: 'string',
  WorkingDirectory: 'string',
  Services: 'dynamic',
  UserName: 'string',
  UserDomain: 'string',
  SourceSystem: 'string',
} as const;

/** The table VMProcess. */
export interface VMProcess extends Fields<typeof columns> {}
/** The table VMProcess. */
export const VMProcess: Table<VMProcess> = defineTable(
  'VMProcess',
  columns,
);
