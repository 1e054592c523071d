// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OSVersion: 'string',
  ProgramId: 'string',
  AppName: 'string',
  AppVendor: 'string',
  AppVersion: 'string',
  AppLanguage: 'string',
  AppFileName: 'string',
  AppFileVersion: 'string',
  AppFileDisplayName: 'string',
  DeviceId: 'string',
  FailureId: 'string',
  DiagnosticSignature: 'string',
  FirstFailureDate: 'datetime',
  LastFailureDate: 'datetime',
  FailureInstanceCount: 'int',
} as const;

/** The table MAApplicationHealthIssues. */
export interface MAApplicationHealthIssues extends Fields<typeof columns> {}
/** The table MAApplicationHealthIssues. */
export const MAApplicationHealthIssues: Table<MAApplicationHealthIssues> = defineTable(
  'MAApplicationHealthIssues',
  columns,
);
