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
  Workload: 'string',
  ConnectorId: 'string',
  AdditionalInfo: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table PowerPlatformConnectorActivity. */
export interface PowerPlatformConnectorActivity extends Fields<typeof columns> {}
/** The table PowerPlatformConnectorActivity. */
export const PowerPlatformConnectorActivity: Table<PowerPlatformConnectorActivity> = defineTable(
  'PowerPlatformConnectorActivity',
  columns,
);
