// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  NamespaceName: 'string',
  AddressIp: 'string',
  Action: 'string',
  Message: 'string',
  Count: 'int',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSVnetConnectionEvents. */
export interface AZMSVnetConnectionEvents extends Fields<typeof columns> {}
/** The table AZMSVnetConnectionEvents. */
export const AZMSVnetConnectionEvents: Table<AZMSVnetConnectionEvents> = defineTable(
  'AZMSVnetConnectionEvents',
  columns,
);
