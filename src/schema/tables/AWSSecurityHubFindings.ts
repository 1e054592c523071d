// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AwsRegion: 'string',
  AwsAccountId: 'string',
  ComplianceStatus: 'string',
  ComplianceStatusReasons: 'dynamic',
  ComplianceSecurityControlId: 'string',
  ComplianceSecurityControlParameters: 'dynamic',
  ComplianceRelatedRequirements: 'dynamic',
  ComplianceAssociatedStandards: 'dynamic',
  AwsSecurityFindingTitle: 'string',
  AwsSecurityFindingId: 'string',
  AwsSecurityFindingDescription: 'string',
  AwsSecurityFindingTypes: 'dynamic',
  AwsSecurityFindingCreatedAt: 'datetime',
  AwsSecurityFindingFirstObservedAt: 'datetime',
  AwsSecurityFindingUpdatedAt: 'datetime',
  AwsSecurityFindingLastObservedAt: 'datetime',
  AwsSecurityFindingProcessedAt: 'datetime',
  AwsSecurityFindingGeneratorId: 'string',
  AwsSecurityFindingProductArn: 'string',
  AwsSecurityFindingProductName: 'string',
  AwsSecurityFindingProductFields: 'dynamic',
  AwsSecurityFindingSeverity: 'dynamic',
  Remediation: 'dynamic',
  SchemaVersion: 'string',
  Resources: 'dynamic',
  RecordState: 'string',
  WorkflowState: 'string',
  RawData: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AWSSecurityHubFindings. */
export interface AWSSecurityHubFindings extends Fields<typeof columns> {}
/** The table AWSSecurityHubFindings. */
export const AWSSecurityHubFindings: Table<AWSSecurityHubFindings> = defineTable(
  'AWSSecurityHubFindings',
  columns,
);
