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
  ActorUserType: 'string',
  ActorUserId: 'string',
  EventResult: 'string',
  ObjectId: 'string',
  ActorName: 'string',
  SrcIpAddr: 'string',
  TargetAppName: 'string',
  Workload: 'string',
  AdditionalInfo: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table PowerAppsActivity. */
export interface PowerAppsActivity extends Fields<typeof columns> {}
/** The table PowerAppsActivity. */
export const PowerAppsActivity: Table<PowerAppsActivity> = defineTable(
  'PowerAppsActivity',
  columns,
);
