// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureResourceId: 'string',
  Region: 'string',
  Computer: 'string',
  EventType: 'string',
  FileName: 'string',
  FileType: 'string',
  FilePath: 'string',
  IsDir: 'bool',
  InitiatingProcessId: 'string',
  InitiatingProcessName: 'string',
  InitiatingParentProcessId: 'string',
  InitiatingParentProcessName: 'string',
  InitiatingProcessAccountDomainName: 'string',
  InitiatingProcessAccountName: 'string',
  AgentId: 'string',
  Inode: 'int',
  DataPipelineMetadata: 'dynamic',
  AdditionalData: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table MDCDetectionFimEvents. */
export interface MDCDetectionFimEvents extends Fields<typeof columns> {}
/** The table MDCDetectionFimEvents. */
export const MDCDetectionFimEvents: Table<MDCDetectionFimEvents> = defineTable(
  'MDCDetectionFimEvents',
  columns,
);
