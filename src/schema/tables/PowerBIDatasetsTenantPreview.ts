// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ApplicationContext: 'string',
  ApplicationName: 'string',
  ClientHostName: 'string',
  ClientProcessId: 'string',
  ConnectionId: 'string',
  CPUTime: 'long',
  CustomerTenantId: 'string',
  DatabaseName: 'string',
  Duration: 'long',
  EffectiveUsername: 'string',
  Error: 'string',
  EventClass: 'string',
  EventSubclass: 'string',
  IntegerData: 'long',
  ObjectId: 'string',
  ObjectName: 'string',
  ObjectPath: 'string',
  ObjectReference: 'string',
  ObjectType: 'int',
  OperationName: 'string',
  PremiumCapacityId: 'string',
  ProgressTotal: 'long',
  RequestParameters: 'string',
  RequestProperties: 'string',
  RootActivityId: 'string',
  SessionId: 'string',
  Severity: 'string',
  SourceSystem: 'string',
  SpId: 'int',
  StartTime: 'datetime',
  Success: 'string',
  TextData: 'string',
  WorkspaceId: 'string',
} as const;

/** The table PowerBIDatasetsTenantPreview. */
export interface PowerBIDatasetsTenantPreview extends Fields<typeof columns> {}
/** The table PowerBIDatasetsTenantPreview. */
export const PowerBIDatasetsTenantPreview: Table<PowerBIDatasetsTenantPreview> = defineTable(
  'PowerBIDatasetsTenantPreview',
  columns,
);
