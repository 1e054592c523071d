// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  SentinelResourceId: 'string',
  SentinelResourceName: 'string',
  Status: 'string',
  Description: 'string',
  Reason: 'string',
  WorkspaceId: 'string',
  SentinelResourceType: 'string',
  SentinelResourceKind: 'string',
  RecordId: 'string',
  ExtendedProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SentinelHealth. */
export interface SentinelHealth extends Fields<typeof columns> {}
/** The table SentinelHealth. */
export const SentinelHealth: Table<SentinelHealth> = defineTable(
  'SentinelHealth',
  columns,
);
