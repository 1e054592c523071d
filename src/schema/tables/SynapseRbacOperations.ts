// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  OperationVersion: 'string',
  Category: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  ResultDescription: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Location: 'string',
  Properties: 'dynamic',
  RoleAssignmentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseRbacOperations. */
export interface SynapseRbacOperations extends Fields<typeof columns> {}
/** The table SynapseRbacOperations. */
export const SynapseRbacOperations: Table<SynapseRbacOperations> = defineTable(
  'SynapseRbacOperations',
  columns,
);
