// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ReportId: 'string',
  ActionType: 'string',
  AzureResourceId: 'string',
  AwsResourceName: 'string',
  GcpFullResourceName: 'string',
  KubernetesResource: 'string',
  KubernetesNamespace: 'string',
  KubernetesPodName: 'string',
  ContainerName: 'string',
  ContainerId: 'string',
  ImageName: 'string',
  ProcessName: 'string',
  ProcessId: 'long',
  DnsEventType: 'string',
  DnsEventSubType: 'string',
  DnsQuery: 'string',
  DnsQueryTypeName: 'string',
  DnsResponseCodeName: 'string',
  DnsNetworkDuration: 'long',
  TransactionIdHex: 'string',
  AdditionalFields: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CloudDnsEvents. */
export interface CloudDnsEvents extends Fields<typeof columns> {}
/** The table CloudDnsEvents. */
export const CloudDnsEvents: Table<CloudDnsEvents> = defineTable(
  'CloudDnsEvents',
  columns,
);
