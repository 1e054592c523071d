// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Version: 'string',
  VswitchId: 'string',
  VmId: 'string',
  VpcId: 'string',
  AccountId: 'string',
  EniId: 'string',
  Region: 'string',
  SrcAddr: 'string',
  SrcPort: 'string',
  DstAddr: 'string',
  DstPort: 'string',
  Protocol: 'string',
  Direction: 'string',
  Packets: 'string',
  Bytes: 'string',
  Start: 'string',
  End: 'string',
  LogStatus: 'string',
  Action: 'string',
  TcpFlags: 'string',
  TrafficPath: 'string',
  SrcType: 'string',
  DstType: 'string',
  LogStore: 'string',
  LogRegion: 'string',
  LogProject: 'string',
  SourceSystem: 'string',
} as const;

/** The table SentinelAlibabaCloudVPCFlowLogs. */
export interface SentinelAlibabaCloudVPCFlowLogs extends Fields<typeof columns> {}
/** The table SentinelAlibabaCloudVPCFlowLogs. */
export const SentinelAlibabaCloudVPCFlowLogs: Table<SentinelAlibabaCloudVPCFlowLogs> = defineTable(
  'SentinelAlibabaCloudVPCFlowLogs',
  columns,
);
