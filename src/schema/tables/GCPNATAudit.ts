// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  InsertId: 'string',
  LogName: 'string',
  GCPResourceType: 'string',
  ResourceRegion: 'string',
  RouterId: 'string',
  ProjectId: 'string',
  Severity: 'string',
  RootTriggerId: 'string',
  ReceiveTimestamp: 'datetime',
  PayloadType: 'string',
  PrincipalEmail: 'string',
  PrincipalSubject: 'string',
  CallerIp: 'string',
  UserAgent: 'string',
  RequestAttributeTime: 'datetime',
  RequestAttributeAuth: 'string',
  RequestAttributeDestination: 'string',
  ServiceName: 'string',
  MethodName: 'string',
  AuthorizationInfo: 'string',
  GCPResourceName: 'string',
  RequestType: 'string',
  RequestName: 'string',
  RequestNetwork: 'string',
  PayloadRequestNats: 'string',
  EncryptedInterconnectRouter: 'bool',
  RequestRegion: 'string',
  RequestSelfLink: 'string',
  RequestId: 'string',
  ResponseType: 'string',
  ResponseName: 'string',
  ResponseUser: 'string',
  ResponseTargetId: 'string',
  ResponseStatus: 'string',
  ResponseProgress: 'string',
  ResponseStartTime: 'datetime',
  ResponseRegion: 'string',
  ResponseSelfLinkWithId: 'string',
  ResponseInsertTime: 'datetime',
  ResponseTargetLink: 'string',
  ResponseSelfLink: 'string',
  ResponseId: 'string',
  ResponseOperationType: 'string',
  ResponseErrorCode: 'string',
  ResponseErrors: 'string',
  ResponseErrorMessage: 'string',
  ResourceLocation: 'string',
  OperationId: 'string',
  OperationProducer: 'string',
  OperationFirst: 'bool',
  OperationLast: 'bool',
  SourceSystem: 'string',
} as const;

/** The table GCPNATAudit. */
export interface GCPNATAudit extends Fields<typeof columns> {}
/** The table GCPNATAudit. */
export const GCPNATAudit: Table<GCPNATAudit> = defineTable(
  'GCPNATAudit',
  columns,
);
