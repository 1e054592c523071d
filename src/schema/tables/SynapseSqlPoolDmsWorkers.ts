// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  LogicalServerName: 'string',
  ResourceGroup: 'string',
  OperationName: 'string',
  Category: 'string',
  RequestId: 'string',
  StepIndex: 'int',
  DmsStepIndex: 'int',
  PdwNodeId: 'int',
  DistributionId: 'int',
  Status: 'string',
  BytesProcessed: 'int',
  RowsProcessed: 'int',
  StartTime: 'datetime',
  EndTime: 'datetime',
  CpuTime: 'int',
  SqlSpId: 'int',
  DmsCpuId: 'int',
  ErrorId: 'string',
  SourceInfo: 'string',
  DestinationInfo: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseSqlPoolDmsWorkers. */
export interface SynapseSqlPoolDmsWorkers extends Fields<typeof columns> {}
/** The table SynapseSqlPoolDmsWorkers. */
export const SynapseSqlPoolDmsWorkers: Table<SynapseSqlPoolDmsWorkers> = defineTable(
  'SynapseSqlPoolDmsWorkers',
  columns,
);
