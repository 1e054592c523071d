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
  OSName: 'string',
  EngineVersion: 'string',
  ApplicationVersion: 'string',
  DefinitionVersion: 'string',
  UpdateStatus: 'string',
  DetailedStatus: 'string',
  ProtectionState: 'string',
  CloudBlockLevel: 'string',
  PuaMode: 'string',
  SampleSubmission: 'string',
  LastDefinitionUpdateTime: 'datetime',
  MoreInformation: 'string',
  LastScan: 'datetime',
} as const;

/** The table WDAVStatus. */
export interface WDAVStatus extends Fields<typeof columns> {}
/** The table WDAVStatus. */
export const WDAVStatus: Table<WDAVStatus> = defineTable(
  'WDAVStatus',
  columns,
);
