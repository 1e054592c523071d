// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  App: 'string',
  Deployment: 'string',
  Instance: 'string',
  Event: 'string',
  Message: 'string',
  FirstTimestamp: 'datetime',
  LastTimestamp: 'datetime',
  Count: 'int',
  SourceSystem: 'string',
} as const;

/** The table AppPlatformContainerEventLogs. */
export interface AppPlatformContainerEventLogs extends Fields<typeof columns> {}
/** The table AppPlatformContainerEventLogs. */
export const AppPlatformContainerEventLogs: Table<AppPlatformContainerEventLogs> = defineTable(
  'AppPlatformContainerEventLogs',
  columns,
);
