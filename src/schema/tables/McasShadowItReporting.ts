// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  StreamName: 'string',
  MachineName: 'string',
  MachineId: 'string',
  TotalEvents: 'int',
  BlockedEvents: 'int',
  UploadedBytes: 'int',
  TotalBytes: 'int',
  DownloadedBytes: 'int',
  IpAddress: 'string',
  UserName: 'string',
  EnrichedUserName: 'string',
  AppName: 'string',
  AppId: 'string',
  AppInstance: 'string',
  AppCategory: 'string',
  AppTags: 'dynamic',
  AppScore: 'int',
  Date: 'datetime',
  RawUserName: 'string',
  RichUserName: 'string',
  AadTenantId: 'string',
} as const;

/** The table McasShadowItReporting. */
export interface McasShadowItReporting extends Fields<typeof columns> {}
/** The table McasShadowItReporting. */
export const McasShadowItReporting: Table<McasShadowItReporting> = defineTable(
  'McasShadowItReporting',
  columns,
);
