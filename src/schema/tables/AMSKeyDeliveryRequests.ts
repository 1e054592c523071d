// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  DurationMs: 'int',
  Level: 'string',
  Location: 'string',
  RequestId: 'string',
  KeyType: 'string',
  KeyId: 'string',
  TokenType: 'string',
  PolicyName: 'string',
  StatusMessage: 'string',
  SourceSystem: 'string',
} as const;

/** The table AMSKeyDeliveryRequests. */
export interface AMSKeyDeliveryRequests extends Fields<typeof columns> {}
/** The table AMSKeyDeliveryRequests. */
export const AMSKeyDeliveryRequests: Table<AMSKeyDeliveryRequests> = defineTable(
  'AMSKeyDeliveryRequests',
  columns,
);
