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
  OfficeWorkload: 'string',
  RecordType: 'string',
  ResultStatus: 'string',
  OriginalObjectId: 'string',
  UserId: 'string',
  ClientIP: 'string',
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
  ServiceName: 'string',
  SystemUserId: 'string',
  SourceSystem: 'string',
} as const;

/** The table Dynamics365Activity. */
export interface Dynamics365Activity extends Fields<typeof columns> {}
/** The table Dynamics365Activity. */
export const Dynamics365Activity: Table<Dynamics365Activity> = defineTable(
  'Dynamics365Activity',
  columns,
);
