// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ResourceId: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  DurationMs: 'long',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  Resource: 'string',
  ResourceGroup: 'string',
  ResourceProvider: 'string',
  SubscriptionId: 'string',
  Identity_o: 'string',
  ClientInfo_s: 'string',
  RequestUri_s: 'string',
  Id_s: 'string',
  VaultProperties_o: 'string',
  KeyProperties_o: 'string',
  SecretProperties_o: 'string',
  HttpStatusCode_d: 'real',
  RemoteIPCountry: 'string',
  RemoteIPLatitude: 'real',
  RemoteIPLongitude: 'real',
  MaliciousIP: 'string',
  IndicatorThreatType: 'string',
  Description: 'string',
  TLPLevel: 'string',
  Confidence: 'string',
  Severity: 'int',
  FirstReportedDateTime: 'string',
  LastReportedDateTime: 'string',
  IsActive: 'string',
} as const;

/** The table KeyVaults. */
export interface KeyVaults extends Fields<typeof columns> {}
/** The table KeyVaults. */
export const KeyVaults: Table<KeyVaults> = defineTable(
  'KeyVaults',
  columns,
);
