// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ScanStatus: 'string',
  TotalFilesScanned: 'int',
  NumberOfInfectedFiles: 'int',
  ListOfInfectedFiles: 'string',
  ErrorMessage: 'string',
  SourceSystem: 'string',
  Category: 'string',
  TimeStamp: 'datetime',
} as const;

/** The table AppServiceAntivirusScanAuditLogs. */
export interface AppServiceAntivirusScanAuditLogs extends Fields<typeof columns> {}
/** The table AppServiceAntivirusScanAuditLogs. */
export const AppServiceAntivirusScanAuditLogs: Table<AppServiceAntivirusScanAuditLogs> = defineTable(
  'AppServiceAntivirusScanAuditLogs',
  columns,
);
