// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  InstanceId: 'string',
  DeploymentName: 'string',
  Name: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlOnlineEndpointEventLog. */
export interface AmlOnlineEndpointEventLog extends Fields<typeof columns> {}
/** The table AmlOnlineEndpointEventLog. */
export const AmlOnlineEndpointEventLog: Table<AmlOnlineEndpointEventLog> = defineTable(
  'AmlOnlineEndpointEventLog',
  columns,
);
