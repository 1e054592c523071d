// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  SysReqType: 'string',
  Issue: 'string',
  UpgradeAssessment: 'string',
  Guidance: 'string',
} as const;

/** The table UASysReqIssue. */
export interface UASysReqIssue extends Fields<typeof columns> {}
/** The table UASysReqIssue. */
export const UASysReqIssue: Table<UASysReqIssue> = defineTable(
  'UASysReqIssue',
  columns,
);
