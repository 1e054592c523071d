// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  ClientType: 'string',
  FailedSessionHostCleanupPolicy: 'string',
  FromInstanceCount: 'int',
  FromSessionHostConfigVer: 'string',
  UpdateMaxVmsRemoved: 'int',
  ProvisioningStatus: 'string',
  ProvisioningType: 'string',
  ProvisioningCanaryPolicy: 'string',
  ScheduledDateTime: 'string',
  ScheduledDateTimeZone: 'string',
  ToInstanceCount: 'int',
  ToSessionHostConfigVer: 'string',
  UpdateMethod: 'string',
  UpdateStartWindowInMinutes: 'int',
  UpdateDeleteOriginalVm: 'bool',
  SourceSystem: 'string',
} as const;

/** The table WVDSessionHostManagement. */
export interface WVDSessionHostManagement extends Fields<typeof columns> {}
/** The table WVDSessionHostManagement. */
export const WVDSessionHostManagement: Table<WVDSessionHostManagement> = defineTable(
  'WVDSessionHostManagement',
  columns,
);
