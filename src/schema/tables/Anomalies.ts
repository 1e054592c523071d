// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  WorkspaceId: 'string',
  VendorName: 'string',
  AnomalyTemplateId: 'string',
  AnomalyTemplateName: 'string',
  AnomalyTemplateVersion: 'string',
  RuleId: 'string',
  RuleStatus: 'string',
  RuleName: 'string',
  RuleConfigVersion: 'string',
  Score: 'real',
  Description: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  ExtendedLinks: 'dynamic',
  Tactics: 'string',
  Techniques: 'string',
  UserName: 'string',
  UserPrincipalName: 'string',
  SourceIpAddress: 'string',
  SourceLocation: 'dynamic',
  SourceDevice: 'string',
  DestinationIpAddress: 'string',
  DestinationLocation: 'dynamic',
  DestinationDevice: 'string',
  ActivityInsights: 'dynamic',
  DeviceInsights: 'dynamic',
  UserInsights: 'dynamic',
  AnomalyReasons: 'dynamic',
  Entities: 'dynamic',
  ExtendedProperties: 'dynamic',
  AnomalyDetails: 'dynamic',
  SourceSystem: 'string',
} as const;

/** Output of Sentinel anomaly rules. */
export interface Anomalies extends Fields<typeof columns> {}
/** Output of Sentinel anomaly rules. */
export const Anomalies: Table<Anomalies> = defineTable(
  'Anomalies',
  columns,
  { description: 'Output of Sentinel anomaly rules.' },
);
