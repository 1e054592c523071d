// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AADTenantId: 'string',
  UserId: 'string',
  UserPrincipalName: 'string',
  UserName: 'string',
  PeerUserId: 'string',
  PeerUserPrincipalName: 'string',
  PeerUserName: 'string',
  Rank: 'int',
  SourceSystem: 'string',
} as const;

/** The table UserPeerAnalytics. */
export interface UserPeerAnalytics extends Fields<typeof columns> {}
/** The table UserPeerAnalytics. */
export const UserPeerAnalytics: Table<UserPeerAnalytics> = defineTable(
  'UserPeerAnalytics',
  columns,
);
