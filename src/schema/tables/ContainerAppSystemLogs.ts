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
  EnvironmentName: 'string',
  Log: 'string',
  RevisionName: 'string',
  ContainerAppName: 'string',
  ReplicaName: 'string',
  Reason: 'string',
  EventSource: 'string',
  Count: 'int',
  JobName: 'string',
  ComponentName: 'string',
  ComponentType: 'string',
  SourceSystem: 'string',
} as const;

/** The table ContainerAppSystemLogs. */
export interface ContainerAppSystemLogs extends Fields<typeof columns> {}
/** The table ContainerAppSystemLogs. */
export const ContainerAppSystemLogs: Table<ContainerAppSystemLogs> = defineTable(
  'ContainerAppSystemLogs',
  columns,
);
