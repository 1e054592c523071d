// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  ThreatName: 'string',
  ThreatReportId: 'string',
  ThreatId: 'int',
  ThreatStatus: 'string',
  ThreatAction: 'string',
  ThreatError: 'string',
  IsCloudSignature: 'bool',
  ThreatCategory: 'string',
  ThreatAlertLevel: 'string',
  ThreatFamily: 'string',
  RemediationAction: 'string',
  ThreatEncyclopediaLink: 'string',
  MoreInformation: 'string',
  LastScan: 'datetime',
} as const;

/** The table WDAVThreat. */
export interface WDAVThreat extends Fields<typeof columns> {}
/** The table WDAVThreat. */
export const WDAVThreat: Table<WDAVThreat> = defineTable(
  'WDAVThreat',
  columns,
);
