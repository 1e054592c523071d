// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADUserRiskEvents.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  Activity: 'string',
  ActivityDateTime: 'datetime',
  AdditionalInfo: 'dynamic',
  CorrelationId: 'string',
  DetectedDateTime: 'datetime',
  DetectionTimingType: 'string',
  Id: 'string',
  IpAddress: 'string',
  LastUpdatedDateTime: 'datetime',
  Location: 'dynamic',
  RequestId: 'string',
  RiskDetail: 'string',
  RiskEventType: 'string',
  RiskLevel: 'string',
  RiskState: 'string',
  Source: 'string',
  TokenIssuerType: 'string',
  UserDisplayName: 'string',
  UserId: 'string',
  UserPrincipalName: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Individual user risk detections from Entra ID Protection. */
export interface AADUserRiskEvents extends Fields<typeof columns> {}
/** Individual user risk detections from Entra ID Protection. */
export const AADUserRiskEvents: Table<AADUserRiskEvents> = defineTable(
  'AADUserRiskEvents',
  columns,
  { ...shape, description: 'Individual user risk detections from Entra ID Protection.' },
);
