// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  Provider: 'string',
  AlertTitle: 'string',
  AlertSeverity: 'string',
  Description: 'string',
  RemediationSteps: 'string',
  OriginalSeverity: 'string',
  DetectionID: 'string',
  SubjectUserName: 'string',
  SubjectDomainName: 'string',
  ProcessName: 'string',
  CommandLine: 'string',
  LogChannel: 'string',
  Duration: 'string',
  InvalidAccountsSeen: 'int',
  ValidAccountsSeen: 'int',
  SuccessfulLogins: 'int',
  FailedAttempts: 'int',
  AccountsSeen: 'int',
  SuspiciousProcess: 'string',
  FullPath: 'string',
  ChildProcess: 'string',
  ParentProcess: 'string',
  ExtendedProperties: 'string',
  SubscriptionId: 'string',
  ServiceId: 'string',
  IsFirstParty: 'bool',
  ReportingSystem: 'string',
  OccuringDatacenter: 'string',
  AssociatedResource: 'string',
} as const;

/** The table SecurityDetection. */
export interface SecurityDetection extends Fields<typeof columns> {}
/** The table SecurityDetection. */
export const SecurityDetection: Table<SecurityDetection> = defineTable(
  'SecurityDetection',
  columns,
);
