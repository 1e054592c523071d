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
  ClientIdentity: 'string',
  SessionName: 'string',
  Protocol: 'string',
  Qos: 'int',
  TopicName: 'string',
  SourceSystem: 'string',
} as const;

/** The table EGNFailedMqttPublishedMessages. */
export interface EGNFailedMqttPublishedMessages extends Fields<typeof columns> {}
/** The table EGNFailedMqttPublishedMessages. */
export const EGNFailedMqttPublishedMessages: Table<EGNFailedMqttPublishedMessages> = defineTable(
  'EGNFailedMqttPublishedMessages',
  columns,
);
