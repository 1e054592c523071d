// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  User: 'string',
  UserGroup: 'string',
  Email: 'string',
  UserType: 'string',
  Timezone: 'string',
  LockedStatus: 'string',
  LastSeen: 'datetime',
  CreatedOn: 'datetime',
  ChangedOn: 'datetime',
  ValidityDate: 'datetime',
  LastChangedBy: 'string',
  Profiles: 'dynamic',
  Roles: 'dynamic',
  SystemId: 'string',
  ClientId: 'string',
  SystemRole: 'string',
  SystemUniqueId: 'string',
  AgentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ABAPUserDetails. */
export interface ABAPUserDetails extends Fields<typeof columns> {}
/** The table ABAPUserDetails. */
export const ABAPUserDetails: Table<ABAPUserDetails> = defineTable(
  'ABAPUserDetails',
  columns,
);
