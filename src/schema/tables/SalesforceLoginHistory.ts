// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApiType: 'string',
  ApiVersion: 'string',
  Application: 'string',
  AuthMethodReference: 'string',
  AuthenticationServiceId: 'string',
  Browser: 'string',
  CipherSuite: 'string',
  ClientVersion: 'string',
  CountryIso: 'string',
  ForwardedForIp: 'string',
  LoginGeoId: 'string',
  LoginSubType: 'string',
  LoginTime: 'datetime',
  LoginType: 'string',
  LoginUrl: 'string',
  NetworkId: 'string',
  OptionsIsGet: 'bool',
  OptionsIsPost: 'bool',
  Platform: 'string',
  SourceIp: 'string',
  Status: 'string',
  TlsProtocol: 'string',
  UserId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SalesforceLoginHistory. */
export interface SalesforceLoginHistory extends Fields<typeof columns> {}
/** The table SalesforceLoginHistory. */
export const SalesforceLoginHistory: Table<SalesforceLoginHistory> = defineTable(
  'SalesforceLoginHistory',
  columns,
);
