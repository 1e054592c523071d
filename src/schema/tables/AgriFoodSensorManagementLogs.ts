// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  OperationName: 'string',
  RequestUri: 'string',
  FarmerId: 'string',
  DataPlaneResourceId: 'string',
  CallerIpAddress: 'string',
  Level: 'string',
  ResultSignature: 'int',
  ResultType: 'string',
  ResultDescription: 'string',
  Location: 'string',
  CorrelationId: 'string',
  DurationMs: 'real',
  ApplicationId: 'string',
  ObjectId: 'string',
  ClientTenantId: 'string',
  RequestBody: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AgriFoodSensorManagementLogs. */
export interface AgriFoodSensorManagementLogs extends Fields<typeof columns> {}
/** The table AgriFoodSensorManagementLogs. */
export const AgriFoodSensorManagementLogs: Table<AgriFoodSensorManagementLogs> = defineTable(
  'AgriFoodSensorManagementLogs',
  columns,
);
