// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADDomainServicesSystemSecurity.ts';
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
  AuditsDiscarded: 'int',
  RecordId: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Entra Domain Services system audit events (documented to carry 4612 and 4621). */
export interface AADDomainServicesSystemSecurity extends Fields<typeof columns> {}
/** Entra Domain Services system audit events (documented to carry 4612 and 4621). */
export const AADDomainServicesSystemSecurity: Table<AADDomainServicesSystemSecurity> = defineTable(
  'AADDomainServicesSystemSecurity',
  columns,
  { ...shape, description: 'Entra Domain Services system audit events (documented to carry 4612 and 4621).' },
);
