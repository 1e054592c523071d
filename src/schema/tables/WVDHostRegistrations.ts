// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  SessionHostName: 'string',
  SessionHostIPAddress: 'string',
  IsSessionHostPrivateLink: 'string',
  SourceSystem: 'string',
} as const;

/** The table WVDHostRegistrations. */
export interface WVDHostRegistrations extends Fields<typeof columns> {}
/** The table WVDHostRegistrations. */
export const WVDHostRegistrations: Table<WVDHostRegistrations> = defineTable(
  'WVDHostRegistrations',
  columns,
);
