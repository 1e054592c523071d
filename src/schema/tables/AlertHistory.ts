// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AlertPriority: 'string',
  AlertSeverity: 'string',
  SourceDisplayName: 'string',
  SourceFullName: 'string',
  AlertId: 'string',
  AlertName: 'string',
  AlertDescription: 'string',
  RepeatCount: 'int',
  AlertState: 'string',
  ResolvedBy: 'string',
  LastModifiedBy: 'string',
  TimeRaised: 'datetime',
  TimeResolved: 'datetime',
  TimeLastModified: 'datetime',
  AlertContext: 'string',
  TicketId: 'string',
  Custom1: 'string',
  Custom2: 'string',
  Custom3: 'string',
  Custom4: 'string',
  Custom5: 'string',
  Custom6: 'string',
  Custom7: 'string',
  Custom8: 'string',
  Custom9: 'string',
  Custom10: 'string',
  ManagementGroupName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AlertHistory. */
export interface AlertHistory extends Fields<typeof columns> {}
/** The table AlertHistory. */
export const AlertHistory: Table<AlertHistory> = defineTable(
  'AlertHistory',
  columns,
);
