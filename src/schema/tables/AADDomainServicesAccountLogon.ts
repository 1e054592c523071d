// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADDomainServicesAccountLogon.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
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

const columns = { ...listed, ...shape.columns } as const;

/** Entra Domain Services account-logon audit events. */
export interface AADDomainServicesAccountLogon extends Fields<typeof columns> {}
/** Entra Domain Services account-logon audit events. */
export const AADDomainServicesAccountLogon: Table<AADDomainServicesAccountLogon> = defineTable(
  'AADDomainServicesAccountLogon',
  columns,
  { ...shape, description: 'Entra Domain Services account-logon audit events.' },
);
