// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ActivityDateTime: 'datetime',
  AdditionalInfo: 'string',
  AgentDisplayName: 'string',
  AgentId: 'string',
  DetectedDateTime: 'datetime',
  DetectionTimingType: 'string',
  Id: 'string',
  IdentityType: 'string',
  LastModifiedDateTime: 'datetime',
  RiskDetail: 'string',
  RiskEventType: 'string',
  RiskEvidence: 'string',
  RiskLevel: 'string',
  RiskState: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AADAgentRiskEvents. */
export interface AADAgentRiskEvents extends Fields<typeof columns> {}
/** The table AADAgentRiskEvents. */
export const AADAgentRiskEvents: Table<AADAgentRiskEvents> = defineTable(
  'AADAgentRiskEvents',
  columns,
);
