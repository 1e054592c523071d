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
  ContainerName: 'string',
  ContainerImageName: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlOnlineEndpointConsoleLog. */
export interface AmlOnlineEndpointConsoleLog extends Fields<typeof columns> {}
/** The table AmlOnlineEndpointConsoleLog. */
export const AmlOnlineEndpointConsoleLog: Table<AmlOnlineEndpointConsoleLog> = defineTable(
  'AmlOnlineEndpointConsoleLog',
  columns,
);
