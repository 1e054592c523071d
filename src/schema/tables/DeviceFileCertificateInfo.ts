// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CertificateSerialNumber: 'string',
  CrlDistributionPointUrls: 'string',
  DeviceId: 'string',
  DeviceName: 'string',
  IsRootSignerMicrosoft: 'bool',
  IsSigned: 'bool',
  IsTrusted: 'bool',
  Issuer: 'string',
  IssuerHash: 'string',
  MachineGroup: 'string',
  ReportId: 'long',
  SHA1: 'string',
  SignatureType: 'string',
  Signer: 'string',
  SignerHash: 'string',
  CertificateCountersignatureTime: 'datetime',
  CertificateCreationTime: 'datetime',
  CertificateExpirationTime: 'datetime',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** The table DeviceFileCertificateInfo. */
export interface DeviceFileCertificateInfo extends Fields<typeof columns> {}
/** The table DeviceFileCertificateInfo. */
export const DeviceFileCertificateInfo: Table<DeviceFileCertificateInfo> = defineTable(
  'DeviceFileCertificateInfo',
  columns,
);
