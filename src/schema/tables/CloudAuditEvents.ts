// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ReportId: 'string',
  DataSource: 'string',
  ActionType: 'string',
  OperationName: 'string',
  CloudResourceId: 'string',
  IPAddress: 'string',
  IsAnonymousProxy: 'bool',
  CountryCode: 'string',
  City: 'string',
  Isp: 'string',
  UserAgent: 'string',
  RawEventData: 'dynamic',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CloudAuditEvents. */
export interface CloudAuditEvents extends Fields<typeof columns> {}
/** The table CloudAuditEvents. */
export const CloudAuditEvents: Table<CloudAuditEvents> = defineTable(
  'CloudAuditEvents',
  columns,
);
