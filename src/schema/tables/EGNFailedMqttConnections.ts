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
  AuthenticationType: 'string',
  ClientIdentitySource: 'string',
  ClientIdentity: 'string',
  SessionName: 'string',
  Protocol: 'string',
  SourceSystem: 'string',
} as const;

/** The table EGNFailedMqttConnections. */
export interface EGNFailedMqttConnections extends Fields<typeof columns> {}
/** The table EGNFailedMqttConnections. */
export const EGNFailedMqttConnections: Table<EGNFailedMqttConnections> = defineTable(
  'EGNFailedMqttConnections',
  columns,
);
