// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  PurviewTenantId: 'string',
  PurviewAccountName: 'string',
  PurviewRegion: 'string',
  SourceName: 'string',
  SourceType: 'string',
  SourcePath: 'string',
  SourceSubscriptionId: 'string',
  SourceRegion: 'string',
  SourceCollectionName: 'string',
  SourceScanId: 'string',
  AssetName: 'string',
  AssetPath: 'string',
  AssetType: 'string',
  AssetCreationTime: 'datetime',
  AssetModifiedTime: 'datetime',
  AssetLastScanTime: 'datetime',
  FileExtension: 'string',
  FileSize: 'long',
  ActivityType: 'string',
  ClassificationTrigger: 'string',
  Classification: 'dynamic',
  ClassificationDetails: 'dynamic',
  SensitivityLabelTrigger: 'string',
  SensitivityLabel: 'dynamic',
  SensitivityLabelDetails: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table PurviewDataSensitivityLogs. */
export interface PurviewDataSensitivityLogs extends Fields<typeof columns> {}
/** The table PurviewDataSensitivityLogs. */
export const PurviewDataSensitivityLogs: Table<PurviewDataSensitivityLogs> = defineTable(
  'PurviewDataSensitivityLogs',
  columns,
);
