// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceRecordId: 'string',
  UserAgent: 'string',
  Operation: 'string',
  OrganizationId: 'string',
  UserType: 'string',
  UserKey: 'string',
  ResultStatus: 'string',
  OriginalObjectId: 'string',
  UserId: 'string',
  UserUpn: 'string',
  ClientIp: 'string',
  CorrelationId: 'string',
  CrmOrganizationUniqueName: 'string',
  InstanceUrl: 'string',
  ItemUrl: 'string',
  ItemType: 'string',
  Message: 'string',
  EntityId: 'string',
  EntityName: 'string',
  Fields: 'dynamic',
  Query: 'string',
  QueryResults: 'dynamic',
  ServiceContextId: 'string',
  ServiceContextIdType: 'string',
  ServiceName: 'string',
  SystemUserId: 'string',
  SourceSystem: 'string',
} as const;

/** The table DataverseActivity. */
export interface DataverseActivity extends Fields<typeof columns> {}
/** The table DataverseActivity. */
export const DataverseActivity: Table<DataverseActivity> = defineTable(
  'DataverseActivity',
  columns,
);
