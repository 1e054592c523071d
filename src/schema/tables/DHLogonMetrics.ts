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
  SignInIndustrySuccessRate: 'real',
  SignInSuccessRate: 'real',
  PreferredSignInProviderId: 'string',
  PreferredSignInProviderName: 'string',
  TotalDailySignIns: 'long',
} as const;

/** The table DHLogonMetrics. */
export interface DHLogonMetrics extends Fields<typeof columns> {}
/** The table DHLogonMetrics. */
export const DHLogonMetrics: Table<DHLogonMetrics> = defineTable(
  'DHLogonMetrics',
  columns,
);
