// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  Log: 'string',
  Stream: 'string',
  SessionPoolName: 'string',
  SessionIdentifier: 'string',
  EnvironmentName: 'string',
  ContainerName: 'string',
  ContainerId: 'string',
  ContainerGroupName: 'string',
  ContainerGroupId: 'string',
  ContainerImage: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppEnvSessionConsoleLogs. */
export interface AppEnvSessionConsoleLogs extends Fields<typeof columns> {}
/** The table AppEnvSessionConsoleLogs. */
export const AppEnvSessionConsoleLogs: Table<AppEnvSessionConsoleLogs> = defineTable(
  'AppEnvSessionConsoleLogs',
  columns,
);
