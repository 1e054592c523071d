// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  DataFactoryName: 'string',
  IntegrationRuntimeName: 'string',
  Level: 'string',
  OperationId: 'long',
  MessageTime: 'datetime',
  MessageType: 'int',
  MessageSourceType: 'int',
  Message: 'string',
  ExtendedInfoId: 'long',
  PackageName: 'string',
  EventName: 'string',
  MessageSourceName: 'string',
  MessageSourceId: 'string',
  SubcomponentName: 'string',
  PackagePath: 'string',
  ExecutionPath: 'string',
  ThreadId: 'int',
  MessageCode: 'int',
  EventMessageGuid: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADFSSISPackageEventMessages. */
export interface ADFSSISPackageEventMessages extends Fields<typeof columns> {}
/** The table ADFSSISPackageEventMessages. */
export const ADFSSISPackageEventMessages: Table<ADFSSISPackageEventMessages> = defineTable(
  'ADFSSISPackageEventMessages',
  columns,
);
