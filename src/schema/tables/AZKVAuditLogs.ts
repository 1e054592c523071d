// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  OperationName: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  CallerIpAddress: 'string',
  OperationVersion: 'string',
  Identity: 'dynamic',
  Properties: 'dynamic',
  Nsp: 'dynamic',
  KeyProperties: 'dynamic',
  SecretProperties: 'dynamic',
  CertificateProperties: 'dynamic',
  CertificatePolicyProperties: 'dynamic',
  CertificateIssuerProperties: 'dynamic',
  CertificateRequestProperties: 'dynamic',
  StorageAccountProperties: 'dynamic',
  StorageSasDefinitionProperties: 'dynamic',
  Id: 'string',
  Algorithm: 'string',
  ClientInfo: 'string',
  SubnetId: 'string',
  HttpStatusCode: 'int',
  RequestUri: 'string',
  IsAddressAuthorized: 'bool',
  AddressAuthorizationType: 'string',
  IsAccessPolicyMatch: 'bool',
  IsRbacAuthorized: 'bool',
  AppliedAssignmentId: 'string',
  TrustedService: 'string',
  Tlsversion: 'string',
  VaultProperties: 'dynamic',
  Sku: 'dynamic',
  NetworkAcls: 'dynamic',
  EnabledForDeployment: 'bool',
  EnabledForDiskEncryption: 'bool',
  EnabledForTemplateDeployment: 'bool',
  EnableSoftDelete: 'bool',
  SoftDeleteRetentionInDays: 'int',
  EnableRbacAuthorization: 'bool',
  EnablePurgeProtection: 'bool',
  HsmPoolResourceId: 'string',
  ResultSignature: 'string',
  DurationMs: 'int',
  SourceSystem: 'string',
} as const;

/** Key Vault audit log in resource-specific mode. */
export interface AZKVAuditLogs extends Fields<typeof columns> {}
/** Key Vault audit log in resource-specific mode. */
export const AZKVAuditLogs: Table<AZKVAuditLogs> = defineTable(
  'AZKVAuditLogs',
  columns,
  { description: 'Key Vault audit log in resource-specific mode.' },
);
