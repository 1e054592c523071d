// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Version: 'int',
  AccountId: 'string',
  InterfaceId: 'string',
  SrcAddr: 'string',
  DstAddr: 'string',
  SrcPort: 'int',
  DstPort: 'int',
  Protocol: 'int',
  Packets: 'int',
  Bytes: 'long',
  End: 'datetime',
  Action: 'string',
  LogStatus: 'string',
  VpcId: 'string',
  SubnetId: 'string',
  InstanceId: 'string',
  TcpFlags: 'int',
  TrafficType: 'string',
  PktSrcAddr: 'string',
  PktDstAddr: 'string',
  Region: 'string',
  AzId: 'string',
  SublocationType: 'string',
  SublocationId: 'string',
  PktSrcAwsService: 'string',
  PktDstAwsService: 'string',
  FlowDirection: 'string',
  TrafficPath: 'string',
  Start: 'datetime',
  EcsClusterArn: 'string',
  EcsClusterName: 'string',
  EcsContainerInstanceArn: 'string',
  EcsContainerInstanceId: 'string',
  EcsContainerId: 'string',
  EcsSecondContainerId: 'string',
  EcsServiceName: 'string',
  EcsTaskDefinitionArn: 'string',
  EcsTaskArn: 'string',
  EcsTaskId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSVPCFlow. */
export interface AWSVPCFlow extends Fields<typeof columns> {}
/** The table AWSVPCFlow. */
export const AWSVPCFlow: Table<AWSVPCFlow> = defineTable(
  'AWSVPCFlow',
  columns,
);
