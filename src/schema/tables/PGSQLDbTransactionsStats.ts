// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ReplicaRole: 'string',
  DatabaseName: 'string',
  UserId: 'int',
  ConnectionsLimit: 'int',
  MinMultixactId: 'long',
  MinMultixactIdAge: 'long',
  TransactionIdFrozen: 'long',
  TransactionIdFrozenAge: 'long',
  VacuumFreezeMinAge: 'int',
  AutovacuumFreezeMaxAge: 'int',
  RemainingTransactionIds: 'long',
  RemainingTransactionIdsTillEmergencyAV: 'long',
  RemainingTransactionIdsTillWraparound: 'long',
  VacuumMultixactFreezeMinAge: 'int',
  AutovacuumMultixactFreezeMaxAge: 'int',
  RemainingMultixactIds: 'long',
  RemainingMultixactIdsTillEmergencyAV: 'long',
  RemainingMultixactIdsTillWraparound: 'long',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table PGSQLDbTransactionsStats. */
export interface PGSQLDbTransactionsStats extends Fields<typeof columns> {}
/** The table PGSQLDbTransactionsStats. */
export const PGSQLDbTransactionsStats: Table<PGSQLDbTransactionsStats> = defineTable(
  'PGSQLDbTransactionsStats',
  columns,
);
