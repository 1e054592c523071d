// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Uri: 'string',
  SensitivityLabelName: 'string',
  CorrelationId: 'string',
  AssetLastScanTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table DSMDataLabelingLogs. */
export interface DSMDataLabelingLogs extends Fields<typeof columns> {}
/** The table DSMDataLabelingLogs. */
export const DSMDataLabelingLogs: Table<DSMDataLabelingLogs> = defineTable(
  'DSMDataLabelingLogs',
  columns,
);
