// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  LogLevel: 'string',
  Message: 'string',
  DetailedMessage: 'string',
  NetworkResourceIds: 'dynamic',
  GroupMemberships: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AVNMNetworkGroupMembershipChange. */
export interface AVNMNetworkGroupMembershipChange extends Fields<typeof columns> {}
/** The table AVNMNetworkGroupMembershipChange. */
export const AVNMNetworkGroupMembershipChange: Table<AVNMNetworkGroupMembershipChange> = defineTable(
  'AVNMNetworkGroupMembershipChange',
  columns,
);
