// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADServicePrincipalRiskEvents.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  Activity: 'string',
  ActivityDateTime: 'datetime',
  AdditionalInfo: 'dynamic',
  AppId: 'string',
  CorrelationId: 'string',
  DetectedDateTime: 'datetime',
  DetectionTimingType: 'string',
  Id: 'string',
  IpAddress: 'string',
  KeyIds: 'dynamic',
  LastUpdatedDateTime: 'datetime',
  Location: 'dynamic',
  RequestId: 'string',
  RiskDetail: 'string',
  RiskEventType: 'string',
  RiskLevel: 'string',
  RiskState: 'string',
  ServicePrincipalDisplayName: 'string',
  ServicePrincipalId: 'string',
  Source: 'string',
  TokenIssuerType: 'string',
  OperationName: 'string',
  SourceSystem: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Individual risk detections on workload identities. */
export interface AADServicePrincipalRiskEvents extends Fields<typeof columns> {}
/** Individual risk detections on workload identities. */
export const AADServicePrincipalRiskEvents: Table<AADServicePrincipalRiskEvents> = defineTable(
  'AADServicePrincipalRiskEvents',
  columns,
  { ...shape, description: 'Individual risk detections on workload identities.' },
);
