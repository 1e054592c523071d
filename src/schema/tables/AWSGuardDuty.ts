// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SchemaVersion: 'string',
  AccountId: 'string',
  Region: 'string',
  Partition: 'string',
  Id: 'string',
  Arn: 'string',
  ActivityType: 'string',
  ResourceDetails: 'dynamic',
  ServiceDetails: 'dynamic',
  Severity: 'int',
  TimeCreated: 'datetime',
  Title: 'string',
  Description: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSGuardDuty. */
export interface AWSGuardDuty extends Fields<typeof columns> {}
/** The table AWSGuardDuty. */
export const AWSGuardDuty: Table<AWSGuardDuty> = defineTable(
  'AWSGuardDuty',
  columns,
);
