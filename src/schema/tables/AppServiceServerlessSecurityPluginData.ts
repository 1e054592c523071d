// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SlSecRequestId: 'string',
  Sender: 'string',
  PayloadType: 'string',
  Payload: 'dynamic',
  Index: 'int',
  SlSecMetadata: 'dynamic',
  SlSecProps: 'dynamic',
  MsgVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppServiceServerlessSecurityPluginData. */
export interface AppServiceServerlessSecurityPluginData extends Fields<typeof columns> {}
/** The table AppServiceServerlessSecurityPluginData. */
export const AppServiceServerlessSecurityPluginData: Table<AppServiceServerlessSecurityPluginData> = defineTable(
  'AppServiceServerlessSecurityPluginData',
  columns,
);
