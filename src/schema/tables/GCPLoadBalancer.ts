// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BackendTargetProjectNumber: 'string',
  CacheDecision: 'dynamic',
  EnforcedSecurityPolicy: 'dynamic',
  PreviewSecurityPolicy: 'dynamic',
  EnforcedEdgeSecurityPolicy: 'dynamic',
  PreviewEdgeSecurityPolicy: 'dynamic',
  PayloadRemoteIp: 'string',
  SecurityPolicyRequestData: 'dynamic',
  StatusDetails: 'string',
  Latency: 'string',
  RemoteIp: 'string',
  RequestMethod: 'string',
  RequestSize: 'string',
  RequestUrl: 'string',
  RequestStatus: 'string',
  UserAgent: 'string',
  BackendServiceName: 'string',
  ForwardingRuleName: 'string',
  ProjectId: 'string',
  UrlMapName: 'string',
  Zone: 'string',
  Severity: 'string',
  LogName: 'string',
  Timestamp: 'datetime',
  InsertId: 'string',
  SourceSystem: 'string',
} as const;

/** The table GCPLoadBalancer. */
export interface GCPLoadBalancer extends Fields<typeof columns> {}
/** The table GCPLoadBalancer. */
export const GCPLoadBalancer: Table<GCPLoadBalancer> = defineTable(
  'GCPLoadBalancer',
  columns,
);
