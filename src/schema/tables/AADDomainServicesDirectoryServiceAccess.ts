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
  OpCorrelationID: 'string',
  AppCorrelationID: 'string',
  DSName: 'string',
  DSType: 'string',
  ObjectDN: 'string',
  ObjectGUID: 'string',
  ObjectClass: 'string',
  AttributeLDAPDisplayName: 'string',
  AttributeSyntaxOID: 'string',
  AttributeValue: 'string',
  OperationType: 'string',
  OldObjectDN: 'string',
  NewObjectDN: 'string',
  TreeDelete: 'string',
  RecordId: 'string',
} as const;

/** Entra Domain Services directory-access audit events. */
export interface AADDomainServicesDirectoryServiceAccess extends Fields<typeof columns> {}
/** Entra Domain Services directory-access audit events. */
export const AADDomainServicesDirectoryServiceAccess: Table<AADDomainServicesDirectoryServiceAccess> = defineTable(
  'AADDomainServicesDirectoryServiceAccess',
  columns,
  { description: 'Entra Domain Services directory-access audit events.' },
);
