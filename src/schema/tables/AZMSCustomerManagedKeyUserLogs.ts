// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  KeyVault: 'string',
  Key: 'string',
  Version: 'string',
  Operation: 'string',
  StatusCode: 'string',
  Message: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSCustomerManagedKeyUserLogs. */
export interface AZMSCustomerManagedKeyUserLogs extends Fields<typeof columns> {}
/** The table AZMSCustomerManagedKeyUserLogs. */
export const AZMSCustomerManagedKeyUserLogs: Table<AZMSCustomerManagedKeyUserLogs> = defineTable(
  'AZMSCustomerManagedKeyUserLogs',
  columns,
);
