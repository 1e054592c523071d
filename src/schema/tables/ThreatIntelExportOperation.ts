// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TimeExported: 'datetime',
  Id: 'string',
  StixId: 'string',
  ExternallyExportedId: 'string',
  SourceSystem: 'string',
  ExportedBy: 'string',
  ExportDuration: 'int',
  ExportId: 'string',
  ExportType: 'string',
  Status: 'string',
  ErrorDetails: 'string',
  DestinationInfo: 'dynamic',
} as const;

/** The table ThreatIntelExportOperation. */
export interface ThreatIntelExportOperation extends Fields<typeof columns> {}
/** The table ThreatIntelExportOperation. */
export const ThreatIntelExportOperation: Table<ThreatIntelExportOperation> = defineTable(
  'ThreatIntelExportOperation',
  columns,
);
