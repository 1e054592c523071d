// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  TrackingId: 'string',
  NamespaceName: 'string',
  EventhubName: 'string',
  Message: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSKafkaUserErrorLogs. */
export interface AZMSKafkaUserErrorLogs extends Fields<typeof columns> {}
/** The table AZMSKafkaUserErrorLogs. */
export const AZMSKafkaUserErrorLogs: Table<AZMSKafkaUserErrorLogs> = defineTable(
  'AZMSKafkaUserErrorLogs',
  columns,
);
