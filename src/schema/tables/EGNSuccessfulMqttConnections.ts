// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  AuthenticationType: 'string',
  ClientIdentitySource: 'string',
  ClientIdentity: 'string',
  SessionName: 'string',
  Protocol: 'string',
  SourceSystem: 'string',
} as const;

/** The table EGNSuccessfulMqttConnections. */
export interface EGNSuccessfulMqttConnections extends Fields<typeof columns> {}
/** The table EGNSuccessfulMqttConnections. */
export const EGNSuccessfulMqttConnections: Table<EGNSuccessfulMqttConnections> = defineTable(
  'EGNSuccessfulMqttConnections',
  columns,
);
