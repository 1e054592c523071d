// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  StartTime: 'datetime',
  EndTime: 'datetime',
  TrafficAnalyticsResourceId: 'string',
  NspResourceId: 'string',
  NspProfile: 'string',
  ResultDirection: 'string',
  ResultAction: 'string',
  ResultType: 'string',
  SourceIPs: 'string',
  DestinationFqdns: 'string',
  PaasResourceId: 'string',
  RuleType: 'string',
  RuleValue: 'string',
  ServiceEndpoints: 'string',
  TrafficType: 'string',
  IpDetails: 'string',
  Location: 'string',
  AdditionalProperties: 'string',
  SourceSystem: 'string',
} as const;

/** The table NTANspRuleRecommendation. */
export interface NTANspRuleRecommendation extends Fields<typeof columns> {}
/** The table NTANspRuleRecommendation. */
export const NTANspRuleRecommendation: Table<NTANspRuleRecommendation> = defineTable(
  'NTANspRuleRecommendation',
  columns,
);
