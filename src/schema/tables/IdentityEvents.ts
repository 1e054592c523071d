// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ReportId: 'string',
  AccountId: 'string',
  AccountType: 'string',
  AccountDisplayName: 'string',
  AccountUpn: 'string',
  ActionType: 'string',
  ActionResult: 'string',
  ActionFailureReason: 'string',
  IPAddress: 'string',
  UserAgent: 'string',
  TargetObjects: 'dynamic',
  Application: 'string',
  ApplicationInstanceId: 'string',
  ApplicationEventId: 'string',
  ApplicationSessionId: 'string',
  RawEventData: 'dynamic',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table IdentityEvents. */
export interface IdentityEvents extends Fields<typeof columns> {}
/** The table IdentityEvents. */
export const IdentityEvents: Table<IdentityEvents> = defineTable(
  'IdentityEvents',
  columns,
);
