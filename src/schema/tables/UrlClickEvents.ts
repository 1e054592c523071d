// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Url: 'string',
  ActionType: 'string',
  AccountUpn: 'string',
  Workload: 'string',
  NetworkMessageId: 'string',
  IPAddress: 'string',
  ThreatTypes: 'string',
  DetectionMethods: 'string',
  IsClickedThrough: 'bool',
  UrlChain: 'string',
  ReportId: 'string',
  AppName: 'string',
  AppVersion: 'string',
  SourceId: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Safe Links click events. */
export interface UrlClickEvents extends Fields<typeof columns> {}
/** Safe Links click events. */
export const UrlClickEvents: Table<UrlClickEvents> = defineTable(
  'UrlClickEvents',
  columns,
  { description: 'Safe Links click events.' },
);
