// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Location: 'string',
  SessionPoolName: 'string',
  PodName: 'string',
  NodeName: 'string',
  Level: 'string',
  Log: 'string',
  SourceSystem: 'string',
} as const;

/** The table AppEnvSessionLifecycleLogs. */
export interface AppEnvSessionLifecycleLogs extends Fields<typeof columns> {}
/** The table AppEnvSessionLifecycleLogs. */
export const AppEnvSessionLifecycleLogs: Table<AppEnvSessionLifecycleLogs> = defineTable(
  'AppEnvSessionLifecycleLogs',
  columns,
);
