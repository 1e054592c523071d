// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  AddinInstanceId: 'string',
  AddinName: 'string',
  AddinVersion: 'string',
  AddinPublisher: 'string',
  AddinProducts: 'string',
  AddinRemarks: 'string',
  AddinSupportStatus: 'string',
  AddinSupportStatementUrl: 'string',
  TotalInstalls: 'int',
  Importance: 'string',
  TestOwner: 'string',
  TestPlan: 'string',
} as const;

/** The table MAOfficeAddin. */
export interface MAOfficeAddin extends Fields<typeof columns> {}
/** The table MAOfficeAddin. */
export const MAOfficeAddin: Table<MAOfficeAddin> = defineTable(
  'MAOfficeAddin',
  columns,
);
