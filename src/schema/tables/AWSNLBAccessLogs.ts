// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  NLBType: 'string',
  Version: 'string',
  Nlb: 'string',
  Listener: 'string',
  ClientIPPort: 'string',
  TargetIPPort: 'string',
  ConnectionTime: 'string',
  TlsHandshakeTime: 'string',
  ReceivedBytes: 'string',
  SentBytes: 'string',
  IncomingTLSAlert: 'string',
  ChosenCertArn: 'string',
  ChosenCertSerial: 'string',
  TLSCipher: 'string',
  TLSProtocolVersion: 'string',
  TLSNamedGroup: 'string',
  DomainName: 'string',
  ALPNFEProtocol: 'string',
  ALPNBEProtocol: 'string',
  ALPNClientPrefList: 'string',
  TLSConnectionCreationTime: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSNLBAccessLogs. */
export interface AWSNLBAccessLogs extends Fields<typeof columns> {}
/** The table AWSNLBAccessLogs. */
export const AWSNLBAccessLogs: Table<AWSNLBAccessLogs> = defineTable(
  'AWSNLBAccessLogs',
  columns,
);
