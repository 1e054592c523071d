// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  TopicFilters: 'string',
  SourceSystem: 'string',
} as const;

/** The table EGNFailedMqttSubscriptions. */
export interface EGNFailedMqttSubscriptions extends Fields<typeof columns> {}
/** The table EGNFailedMqttSubscriptions. */
export const EGNFailedMqttSubscriptions: Table<EGNFailedMqttSubscriptions> = defineTable(
  'EGNFailedMqttSubscriptions',
  columns,
);
