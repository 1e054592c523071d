// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Version: 'string',
  Region: 'string',
  VirtualNetworkId: 'string',
  QueryName: 'string',
  QueryType: 'string',
  QueryClass: 'string',
  ResponseCode: 'int',
  Answer: 'dynamic',
  Authority: 'dynamic',
  AdditionalRecords: 'dynamic',
  SourceIpAddress: 'string',
  SourcePort: 'int',
  DestinationIpAddress: 'string',
  DestinationPort: 'int',
  Transport: 'string',
  PrivateResolverEndpointId: 'string',
  QueryResponseTime: 'int',
  ResolutionPath: 'string',
  ResolverPolicyId: 'string',
  ResolverPolicyRuleAction: 'string',
  ResolverPolicyDomainListId: 'string',
  DnsForwardingRulesetId: 'string',
  DnsForwardingRulesetDomain: 'string',
  SourceSystem: 'string',
} as const;

/** The table DNSQueryLogs. */
export interface DNSQueryLogs extends Fields<typeof columns> {}
/** The table DNSQueryLogs. */
export const DNSQueryLogs: Table<DNSQueryLogs> = defineTable(
  'DNSQueryLogs',
  columns,
);
