// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  Action: 'string',
  Section: 'string',
  Display: 'string',
  CreatedDate: 'datetime',
  CreatedById: 'string',
  CreatedByName: 'string',
  CreatedByEmail: 'string',
  CreatedByUsername: 'string',
  CreatedByContext: 'string',
  CreatedByIssuer: 'string',
  DelegateUser: 'string',
  SourceSystem: 'string',
} as const;

/** The table SalesforceAuditTrail. */
export interface SalesforceAuditTrail extends Fields<typeof columns> {}
/** The table SalesforceAuditTrail. */
export const SalesforceAuditTrail: Table<SalesforceAuditTrail> = defineTable(
  'SalesforceAuditTrail',
  columns,
);
