// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RecommendedRuleName: 'string',
  SchemaVersion: 'string',
  SummarizationType: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  RuleScope: 'string',
  TargetResourceId: 'string',
  TargetResourceIdsList: 'string',
  SrcSubscriptionId: 'string',
  DestSubscriptionId: 'string',
  L4Protocol: 'string',
  PortCategory: 'string',
  SrcPublicIpCidrs: 'string',
  DestPublicIpCidrs: 'string',
  SrcServiceTagsList: 'string',
  DestServiceTagsList: 'string',
  TotalFlowCount: 'int',
  DestPortsRanges: 'string',
  IpRegionDetails: 'string',
  IpUrls: 'string',
  UnecryptedFlowDetails: 'string',
  RecommendedAction: 'string',
  VirtualNetworkResourceId: 'string',
  AdditionalProperties: 'string',
  SourceSystem: 'string',
} as const;

/** The table NTARuleRecommendation. */
export interface NTARuleRecommendation extends Fields<typeof columns> {}
/** The table NTARuleRecommendation. */
export const NTARuleRecommendation: Table<NTARuleRecommendation> = defineTable(
  'NTARuleRecommendation',
  columns,
);
