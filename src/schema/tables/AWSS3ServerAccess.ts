// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BucketOwner: 'string',
  Bucket: 'string',
  RemoteIp: 'string',
  Requester: 'string',
  RequestId: 'string',
  Operation: 'string',
  Key: 'string',
  RequestUri: 'string',
  HttpStatus: 'int',
  ErrorCode: 'string',
  BytesSent: 'int',
  ObjectSize: 'int',
  TotalTime: 'int',
  TurnAroundTime: 'string',
  Referer: 'string',
  UserAgent: 'string',
  VersionId: 'string',
  HostId: 'string',
  SignatureVersion: 'string',
  CipherSuite: 'string',
  AuthenticationType: 'string',
  HostHeader: 'string',
  TLSVersion: 'string',
  AccessPointARN: 'string',
  ACLRequired: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSS3ServerAccess. */
export interface AWSS3ServerAccess extends Fields<typeof columns> {}
/** The table AWSS3ServerAccess. */
export const AWSS3ServerAccess: Table<AWSS3ServerAccess> = defineTable(
  'AWSS3ServerAccess',
  columns,
);
