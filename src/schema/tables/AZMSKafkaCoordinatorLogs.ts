// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RequestId: 'string',
  Operation: 'string',
  ClientId: 'string',
  NamespaceName: 'string',
  Message: 'string',
  Provider: 'string',
  SourceSystem: 'string',
} as const;

/** The table AZMSKafkaCoordinatorLogs. */
export interface AZMSKafkaCoordinatorLogs extends Fields<typeof columns> {}
/** The table AZMSKafkaCoordinatorLogs. */
export const AZMSKafkaCoordinatorLogs: Table<AZMSKafkaCoordinatorLogs> = defineTable(
  'AZMSKafkaCoordinatorLogs',
  columns,
);
