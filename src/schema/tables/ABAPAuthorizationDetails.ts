// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Role: 'string',
  RoleType: 'string',
  UpdatedOn: 'datetime',
  TypeOfChange: 'string',
  Authorization: 'string',
  AuthorizationGroup: 'string',
  Object: 'string',
  Field: 'string',
  Low: 'string',
  High: 'string',
  ChildRole: 'string',
  SystemId: 'string',
  ClientId: 'string',
  SystemRole: 'string',
  SystemUniqueId: 'string',
  AgentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ABAPAuthorizationDetails. */
export interface ABAPAuthorizationDetails extends Fields<typeof columns> {}
/** The table ABAPAuthorizationDetails. */
export const ABAPAuthorizationDetails: Table<ABAPAuthorizationDetails> = defineTable(
  'ABAPAuthorizationDetails',
  columns,
);
