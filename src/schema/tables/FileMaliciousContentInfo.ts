// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Workload: 'string',
  FileName: 'string',
  FolderPath: 'string',
  FileSize: 'long',
  SHA256: 'string',
  FileOwnerDisplayName: 'string',
  FileOwnerUpn: 'string',
  LastModifyingAccountUpn: 'string',
  DocumentID: 'string',
  ThreatTypes: 'string',
  ThreatNames: 'string',
  DetectionMethods: 'string',
  LastModifiedTime: 'datetime',
  FileCreationTime: 'datetime',
  ReportId: 'string',
  SourceSystem: 'string',
} as const;

/** The table FileMaliciousContentInfo. */
export interface FileMaliciousContentInfo extends Fields<typeof columns> {}
/** The table FileMaliciousContentInfo. */
export const FileMaliciousContentInfo: Table<FileMaliciousContentInfo> = defineTable(
  'FileMaliciousContentInfo',
  columns,
);
