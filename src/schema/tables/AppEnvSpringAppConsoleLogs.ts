// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  ContainerName: 'string',
  ContainerGroupName: 'string',
  ContainerImage: 'string',
  Stream: 'string',
  ContainerGroupId: 'string',
  EnvironmentName: 'string',
  Log: 'string',
  ContainerAppName: 'string',
  ContainerId: 'string',
  RevisionName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppEnvSpringAppConsoleLogs. */
export interface AppEnvSpringAppConsoleLogs extends Fields<typeof columns> {}
/** The table AppEnvSpringAppConsoleLogs. */
export const AppEnvSpringAppConsoleLogs: Table<AppEnvSpringAppConsoleLogs> = defineTable(
  'AppEnvSpringAppConsoleLogs',
  columns,
);
