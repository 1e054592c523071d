// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationType: 'string',
  Level: 'string',
  Location: 'string',
  PlayFabTitleId: 'string',
  PlayFabPlayerAccountPoolId: 'string',
  UserId: 'string',
  UserName: 'string',
  ModifiedPlayerId: 'string',
  SourceSystem: 'string',
} as const;

/** The table PFTitleAuditLogs. */
export interface PFTitleAuditLogs extends Fields<typeof columns> {}
/** The table PFTitleAuditLogs. */
export const PFTitleAuditLogs: Table<PFTitleAuditLogs> = defineTable(
  'PFTitleAuditLogs',
  columns,
);
