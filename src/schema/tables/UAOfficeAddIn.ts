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
  OfficeAddInID: 'string',
  OfficeAddInName: 'string',
  OfficeAddInDescription: 'string',
  OfficeProduct: 'string',
  OfficeProductVersion: 'string',
} as const;

/** The table UAOfficeAddIn. */
export interface UAOfficeAddIn extends Fields<typeof columns> {}
/** The table UAOfficeAddIn. */
export const UAOfficeAddIn: Table<UAOfficeAddIn> = defineTable(
  'UAOfficeAddIn',
  columns,
);
