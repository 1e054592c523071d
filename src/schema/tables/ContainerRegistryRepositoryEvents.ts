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
  Repository: 'string',
  Tag: 'string',
  Digest: 'string',
  MediaType: 'string',
  Size: 'int',
  ArtifactType: 'string',
  CorrelationId: 'string',
  Region: 'string',
  ResultType: 'string',
  Category: 'string',
  ResultDescription: 'string',
  CallerIpAddress: 'string',
  DurationMs: 'string',
  UserTenantId: 'string',
  UserAgent: 'string',
} as const;

/** The table ContainerRegistryRepositoryEvents. */
export interface ContainerRegistryRepositoryEvents extends Fields<typeof columns> {}
/** The table ContainerRegistryRepositoryEvents. */
export const ContainerRegistryRepositoryEvents: Table<ContainerRegistryRepositoryEvents> = defineTable(
  'ContainerRegistryRepositoryEvents',
  columns,
);
