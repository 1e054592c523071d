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
  ProcessId: 'string',
  ProcessName: 'string',
  TransactionId: 'string',
  NewState: 'int',
  ResourceManager: 'string',
  RecordId: 'string',
} as const;

/** Entra Domain Services privilege-use audit events (documented to carry event 4985). */
export interface AADDomainServicesPrivilegeUse extends Fields<typeof columns> {}
/** Entra Domain Services privilege-use audit events (documented to carry event 4985). */
export const AADDomainServicesPrivilegeUse: Table<AADDomainServicesPrivilegeUse> = defineTable(
  'AADDomainServicesPrivilegeUse',
  columns,
  { description: 'Entra Domain Services privilege-use audit events (documented to carry event 4985).' },
);
