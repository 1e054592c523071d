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
  ActorName: 'string',
  Workload: 'string',
  PropertyCollection: 'dynamic',
  Properties: 'dynamic',
  EnvironmentId: 'string',
  RequiresCustomerKeyEncryption: 'bool',
  SourceSystem: 'string',
} as const;

/** The table PowerPlatformAdminActivity. */
export interface PowerPlatformAdminActivity extends Fields<typeof columns> {}
/** The table PowerPlatformAdminActivity. */
export const PowerPlatformAdminActivity: Table<PowerPlatformAdminActivity> = defineTable(
  'PowerPlatformAdminActivity',
  columns,
);
