// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  OperationVersion: 'string',
  Category: 'string',
  RecordId: 'string',
  UsageType: 'string',
  UnitType: 'string',
  Quantity: 'real',
  StartTime: 'datetime',
  EndTime: 'datetime',
  UserIdA: 'string',
  UserIdB: 'string',
  ParticipantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSBillingUsage. */
export interface ACSBillingUsage extends Fields<typeof columns> {}
/** The table ACSBillingUsage. */
export const ACSBillingUsage: Table<ACSBillingUsage> = defineTable(
  'ACSBillingUsage',
  columns,
);
