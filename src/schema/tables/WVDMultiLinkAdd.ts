// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  Category: 'string',
  LinkId: 'string',
  GatewayRegion: 'string',
  ClientTransportType: 'string',
  ServerTransportType: 'string',
  ClientNatIP: 'string',
  ServerNatIP: 'string',
  ServerTURNIP: 'string',
  ClientTURNIP: 'string',
  ClientTransportIP: 'string',
  ServerTransportIP: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDMultiLinkAdd. */
export interface WVDMultiLinkAdd extends Fields<typeof columns> {}
/** The table WVDMultiLinkAdd. */
export const WVDMultiLinkAdd: Table<WVDMultiLinkAdd> = defineTable(
  'WVDMultiLinkAdd',
  columns,
);
