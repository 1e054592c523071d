// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ComputerID: 'string',
  Computer: 'string',
  Country: 'string',
  Manufacturer: 'string',
  ModelFamily: 'string',
  Model: 'string',
  OSArchitecture: 'string',
  OSEdition: 'string',
  OSVersion: 'string',
  OSBuildNumber: 'int',
  OSRevisionNumber: 'int',
  ProviderId: 'string',
  ProviderName: 'string',
  LogonStatus: 'string',
  LogonSubStatus: 'string',
  SignInFailureReason: 'string',
  SuggestedSignInRemediation: 'string',
  SignInUserError: 'string',
  SignInFailureCount: 'long',
} as const;

/** The table DHLogonFailures. */
export interface DHLogonFailures extends Fields<typeof columns> {}
/** The table DHLogonFailures. */
export const DHLogonFailures: Table<DHLogonFailures> = defineTable(
  'DHLogonFailures',
  columns,
);
