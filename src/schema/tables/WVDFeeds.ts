// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  UserName: 'string',
  ClientOS: 'string',
  ClientVersion: 'string',
  ClientType: 'string',
  ClientSideIPAddress: 'string',
  RDPTotal: 'int',
  RDPFail: 'int',
  IconTotal: 'int',
  IconFail: 'int',
  IsClientPrivateLink: 'string',
  AadTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDFeeds. */
export interface WVDFeeds extends Fields<typeof columns> {}
/** The table WVDFeeds. */
export const WVDFeeds: Table<WVDFeeds> = defineTable(
  'WVDFeeds',
  columns,
);
