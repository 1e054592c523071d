// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  VideoIndexerResourceId: 'string',
  Location: 'string',
  AccountName: 'string',
  AccountId: 'string',
  VideoId: 'string',
  OperationName: 'string',
  Signature: 'int',
  Status: 'string',
  Description: 'string',
  ExternalUserId: 'string',
  Upn: 'string',
  Claims: 'dynamic',
  CallerIpAddress: 'string',
  CorrelationId: 'string',
  DurationMs: 'int',
  OperationVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table VIAudit. */
export interface VIAudit extends Fields<typeof columns> {}
/** The table VIAudit. */
export const VIAudit: Table<VIAudit> = defineTable(
  'VIAudit',
  columns,
);
