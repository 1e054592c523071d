// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AwsAccountId: 'string',
  Region: 'string',
  ClusterName: 'string',
  Verb: 'string',
  User: 'string',
  SourceIPs: 'dynamic',
  UserAgent: 'string',
  ObjectRef: 'string',
  ResponseCode: 'int',
  Stage: 'string',
  AuthDecision: 'string',
  RawEvent: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AWSEKSLogs. */
export interface AWSEKSLogs extends Fields<typeof columns> {}
/** The table AWSEKSLogs. */
export const AWSEKSLogs: Table<AWSEKSLogs> = defineTable(
  'AWSEKSLogs',
  columns,
);
