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
  EventResult: 'string',
  ObjectId: 'string',
  ActorName: 'string',
  SrcIpAddr: 'string',
  Scope: 'string',
  TargetAppName: 'string',
  DashboardName: 'string',
  DataClassification: 'string',
  DatasetName: 'string',
  MembershipInformation: 'string',
  OrgAppPermission: 'string',
  ReportName: 'string',
  SharingInformation: 'string',
  SwitchState: 'string',
  PbiWorkspaceName: 'string',
  EventProduct: 'string',
  EventVendor: 'string',
  UserAgent: 'string',
  Activity: 'string',
  ItemName: 'string',
  WorkspaceId: 'string',
  DashboardId: 'string',
  IsSuccess: 'string',
  RequestId: 'string',
  Workload: 'string',
  ActivityId: 'string',
  DistributionMethod: 'string',
  FolderAccessRequests: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table PowerBIActivity. */
export interface PowerBIActivity extends Fields<typeof columns> {}
/** The table PowerBIActivity. */
export const PowerBIActivity: Table<PowerBIActivity> = defineTable(
  'PowerBIActivity',
  columns,
);
