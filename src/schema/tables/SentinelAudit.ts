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
  WorkspaceId: 'string',
  SentinelResourceType: 'string',
  SentinelResourceKind: 'string',
  CorrelationId: 'string',
  ExtendedProperties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SentinelAudit. */
export interface SentinelAudit extends Fields<typeof columns> {}
/** The table SentinelAudit. */
export const SentinelAudit: Table<SentinelAudit> = defineTable(
  'SentinelAudit',
  columns,
);
