// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Location: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  LogLevel: 'string',
  Message: 'string',
  SelfDiagnosis: 'string',
  NetworkResourceIds: 'dynamic',
  AppliedRuleCollectionIds: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AVNMRuleCollectionChange. */
export interface AVNMRuleCollectionChange extends Fields<typeof columns> {}
/** The table AVNMRuleCollectionChange. */
export const AVNMRuleCollectionChange: Table<AVNMRuleCollectionChange> = defineTable(
  'AVNMRuleCollectionChange',
  columns,
);
