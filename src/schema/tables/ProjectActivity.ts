// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventOriginalUid: 'string',
  RecordType: 'string',
  EventOriginalType: 'string',
  OrganizationId: 'string',
  UserType: 'string',
  ActorUserType: 'string',
  ActorUserId: 'string',
  Workload: 'string',
  EventResult: 'string',
  ObjectId: 'string',
  ActorName: 'string',
  SrcIpAddr: 'string',
  Scope: 'string',
  ProjectEntity: 'string',
  ProjectAction: 'string',
  OnBehalfOfResId: 'string',
  EventProduct: 'string',
  EventVendor: 'string',
  SourceSystem: 'string',
} as const;

/** The table ProjectActivity. */
export interface ProjectActivity extends Fields<typeof columns> {}
/** The table ProjectActivity. */
export const ProjectActivity: Table<ProjectActivity> = defineTable(
  'ProjectActivity',
  columns,
);
