// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Location: 'string',
  OperationName: 'string',
  OperationVersion: 'string',
  Properties: 'dynamic',
  ResultDescription: 'string',
  ResultSignature: 'string',
  ResultType: 'string',
  RoleAssignmentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table SynapseRBACEvents. */
export interface SynapseRBACEvents extends Fields<typeof columns> {}
/** The table SynapseRBACEvents. */
export const SynapseRBACEvents: Table<SynapseRBACEvents> = defineTable(
  'SynapseRBACEvents',
  columns,
);
