// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADDomainServicesPrivilegeUse.ts';
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
  ProcessId: 'string',
  ProcessName: 'string',
  TransactionId: 'string',
  NewState: 'int',
  ResourceManager: 'string',
  RecordId: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Entra Domain Services privilege-use audit events (documented to carry event 4985). */
export interface AADDomainServicesPrivilegeUse extends Fields<typeof columns> {}
/** Entra Domain Services privilege-use audit events (documented to carry event 4985). */
export const AADDomainServicesPrivilegeUse: Table<AADDomainServicesPrivilegeUse> = defineTable(
  'AADDomainServicesPrivilegeUse',
  columns,
  { ...shape, description: 'Entra Domain Services privilege-use audit events (documented to carry event 4985).' },
);
