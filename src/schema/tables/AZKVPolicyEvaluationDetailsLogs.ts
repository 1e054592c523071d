// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  OperationName: 'string',
  ResultDescription: 'string',
  Properties: 'dynamic',
  ObjectName: 'string',
  ObjectType: 'string',
  IsComplianceCheck: 'bool',
  EvaluationDetails: 'dynamic',
  ResultSignature: 'string',
  DurationMs: 'int',
  SourceSystem: 'string',
} as const;

/** The table AZKVPolicyEvaluationDetailsLogs. */
export interface AZKVPolicyEvaluationDetailsLogs extends Fields<typeof columns> {}
/** The table AZKVPolicyEvaluationDetailsLogs. */
export const AZKVPolicyEvaluationDetailsLogs: Table<AZKVPolicyEvaluationDetailsLogs> = defineTable(
  'AZKVPolicyEvaluationDetailsLogs',
  columns,
);
