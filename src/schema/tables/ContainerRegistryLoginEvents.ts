// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  OperationName: 'string',
  LoginServer: 'string',
  Identity: 'string',
  JwtId: 'string',
  Region: 'string',
  CorrelationId: 'string',
  ResultType: 'string',
  ResultDescription: 'string',
  CallerIpAddress: 'string',
  DurationMs: 'string',
  UserAgent: 'string',
  Category: 'string',
} as const;

/** The table ContainerRegistryLoginEvents. */
export interface ContainerRegistryLoginEvents extends Fields<typeof columns> {}
/** The table ContainerRegistryLoginEvents. */
export const ContainerRegistryLoginEvents: Table<ContainerRegistryLoginEvents> = defineTable(
  'ContainerRegistryLoginEvents',
  columns,
);
