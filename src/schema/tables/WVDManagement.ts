// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  UserName: 'string',
  Route: 'string',
  ArmObjectScope: 'string',
  ClientSideIPAddress: 'string',
  ObjectsFetched: 'int',
  ObjectsCreated: 'int',
  ObjectsUpdated: 'int',
  ObjectsDeleted: 'int',
  ProvisioningCorrelationId: 'string',
  AadTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDManagement. */
export interface WVDManagement extends Fields<typeof columns> {}
/** The table WVDManagement. */
export const WVDManagement: Table<WVDManagement> = defineTable(
  'WVDManagement',
  columns,
);
