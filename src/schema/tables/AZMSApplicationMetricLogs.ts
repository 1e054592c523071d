// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityId: 'string',
  OperationName: 'string',
  Value: 'int',
  NamespaceName: 'string',
  EntityType: 'string',
  EntityName: 'string',
  Properties: 'dynamic',
  Outcome: 'string',
  Protocol: 'string',
  AuthType: 'string',
  AuthId: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSApplicationMetricLogs. */
export interface AZMSApplicationMetricLogs extends Fields<typeof columns> {}
/** The table AZMSApplicationMetricLogs. */
export const AZMSApplicationMetricLogs: Table<AZMSApplicationMetricLogs> = defineTable(
  'AZMSApplicationMetricLogs',
  columns,
);
