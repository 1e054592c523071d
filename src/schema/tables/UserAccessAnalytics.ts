// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AADTenantId: 'string',
  SourceEntityType: 'string',
  SourceEntityId: 'string',
  SourceEntityName: 'string',
  TargetEntityType: 'string',
  TargetEntityId: 'string',
  TargetEntityName: 'string',
  AccessLevel: 'string',
  AccessType: 'string',
  AccessStartTime: 'datetime',
  AccessEndTime: 'datetime',
  AccessEndReason: 'string',
  AccessId: 'string',
  SourceSystem: 'string',
} as const;

/** The table UserAccessAnalytics. */
export interface UserAccessAnalytics extends Fields<typeof columns> {}
/** The table UserAccessAnalytics. */
export const UserAccessAnalytics: Table<UserAccessAnalytics> = defineTable(
  'UserAccessAnalytics',
  columns,
);
