// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  RegistryResourceId: 'string',
  UserName: 'string',
  UserObjectId: 'string',
  RegistryTenantId: 'string',
  AssetName: 'string',
  AssetVersion: 'string',
  Labels: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlRegistryReadEventsLog. */
export interface AmlRegistryReadEventsLog extends Fields<typeof columns> {}
/** The table AmlRegistryReadEventsLog. */
export const AmlRegistryReadEventsLog: Table<AmlRegistryReadEventsLog> = defineTable(
  'AmlRegistryReadEventsLog',
  columns,
);
