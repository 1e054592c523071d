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
  JobName: 'string',
  SourceSystem: 'string',
} as const;

/** The table ContainerAppConsoleLogs. */
export interface ContainerAppConsoleLogs extends Fields<typeof columns> {}
/** The table ContainerAppConsoleLogs. */
export const ContainerAppConsoleLogs: Table<ContainerAppConsoleLogs> = defineTable(
  'ContainerAppConsoleLogs',
  columns,
);
