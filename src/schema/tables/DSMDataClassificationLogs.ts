// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Uri: 'string',
  Classifications: 'dynamic',
  CorrelationId: 'string',
  SourceType: 'string',
  AssetType: 'string',
  AssetLastScanTime: 'datetime',
  ClassificationDetails: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table DSMDataClassificationLogs. */
export interface DSMDataClassificationLogs extends Fields<typeof columns> {}
/** The table DSMDataClassificationLogs. */
export const DSMDataClassificationLogs: Table<DSMDataClassificationLogs> = defineTable(
  'DSMDataClassificationLogs',
  columns,
);
