// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  EntityName: 'string',
  EntityType: 'string',
  CallerIdentities: 'dynamic',
  ResultType: 'string',
  ResultDescription: 'string',
  Location: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table PurviewSecurityLogs. */
export interface PurviewSecurityLogs extends Fields<typeof columns> {}
/** The table PurviewSecurityLogs. */
export const PurviewSecurityLogs: Table<PurviewSecurityLogs> = defineTable(
  'PurviewSecurityLogs',
  columns,
);
