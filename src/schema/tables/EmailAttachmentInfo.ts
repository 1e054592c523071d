// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  FileName: 'string',
  FileType: 'string',
  NetworkMessageId: 'string',
  RecipientEmailAddress: 'string',
  RecipientObjectId: 'string',
  ReportId: 'string',
  SHA256: 'string',
  SenderDisplayName: 'string',
  SenderObjectId: 'string',
  ThreatTypes: 'string',
  SenderFromAddress: 'string',
  ThreatNames: 'string',
  DetectionMethods: 'string',
  FileSize: 'long',
  FileExtension: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table EmailAttachmentInfo. */
export interface EmailAttachmentInfo extends Fields<typeof columns> {}
/** The table EmailAttachmentInfo. */
export const EmailAttachmentInfo: Table<EmailAttachmentInfo> = defineTable(
  'EmailAttachmentInfo',
  columns,
);
