// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureResourceId: 'string',
  Region: 'string',
  Timestamp: 'datetime',
  K8SClusterName: 'string',
  K8SNamespaceName: 'string',
  K8SDeploymentName: 'string',
  K8SDaemonsetName: 'string',
  K8SStatefulsetName: 'string',
  K8SNodeName: 'string',
  K8SPodName: 'string',
  RequestId: 'string',
  IsRequest: 'bool',
  Method: 'string',
  Url: 'string',
  StatusCode: 'int',
  Payload: 'string',
  PayloadLength: 'int',
  ChunkNum: 'int',
  IsLastChunk: 'bool',
  PayloadType: 'string',
  PayloadEncoding: 'string',
  AuthenticationTypes: 'dynamic',
  ContainsAuthentication: 'bool',
  ClientIPs: 'dynamic',
  ContainsPublicIp: 'bool',
  Elapsed: 'real',
  AdditionalMetadata: 'dynamic',
  DataPipelineMetadata: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table MDCDetectionK8SApiEvents. */
export interface MDCDetectionK8SApiEvents extends Fields<typeof columns> {}
/** The table MDCDetectionK8SApiEvents. */
export const MDCDetectionK8SApiEvents: Table<MDCDetectionK8SApiEvents> = defineTable(
  'MDCDetectionK8SApiEvents',
  columns,
);
