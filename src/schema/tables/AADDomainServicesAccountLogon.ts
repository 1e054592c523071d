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
  Category: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  IpAddress: 'string',
  IpPort: 'string',
  ServiceName: 'string',
  TicketOptions: 'string',
  PreAuthType: 'string',
  CertIssuerName: 'string',
  CertSerialNumber: 'string',
  CertThumbprint: 'string',
  FailureCode: 'string',
  MappingBy: 'string',
  ClientUserName: 'string',
  MappedName: 'string',
  PackageName: 'string',
  RecordId: 'string',
} as const;

/** Entra Domain Services account-logon audit events. */
export interface AADDomainServicesAccountLogon extends Fields<typeof columns> {}
/** Entra Domain Services account-logon audit events. */
export const AADDomainServicesAccountLogon: Table<AADDomainServicesAccountLogon> = defineTable(
  'AADDomainServicesAccountLogon',
  columns,
  { description: 'Entra Domain Services account-logon audit events.' },
);
