// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  OSFamily: 'string',
  OSName: 'string',
  OSVersion: 'string',
  OSBuild: 'string',
  OSRevisionNumber: 'int',
  OSArchitecture: 'string',
  OSEdition: 'string',
  LastScan: 'datetime',
} as const;

/** The table WaaSInsiderStatus. */
export interface WaaSInsiderStatus extends Fields<typeof columns> {}
/** The table WaaSInsiderStatus. */
export const WaaSInsiderStatus: Table<WaaSInsiderStatus> = defineTable(
  'WaaSInsiderStatus',
  columns,
);
