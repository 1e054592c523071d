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
  AdoptionStatus: 'string',
  DevicesWithCrashesPercentOnTargetForCommercial: 'real',
  SessionsWithCrashesPercentOnTargetForCommercial: 'real',
} as const;

/** The table MAApplicationHealthAlternativeVersions. */
export interface MAApplicationHealthAlternativeVersions extends Fields<typeof columns> {}
/** The table MAApplicationHealthAlternativeVersions. */
export const MAApplicationHealthAlternativeVersions: Table<MAApplicationHealthAlternativeVersions> = defineTable(
  'MAApplicationHealthAlternativeVersions',
  columns,
);
