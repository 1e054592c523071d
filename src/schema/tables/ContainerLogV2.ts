// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ContainerId: 'string',
  ContainerName: 'string',
  PodName: 'string',
  PodNamespace: 'string',
  LogMessage: 'dynamic',
  LogSource: 'string',
  KubernetesMetadata: 'dynamic',
  LogLevel: 'string',
  SourceSystem: 'string',
} as const;

/** The table ContainerLogV2. */
export interface ContainerLogV2 extends Fields<typeof columns> {}
/** The table ContainerLogV2. */
export const ContainerLogV2: Table<ContainerLogV2> = defineTable(
  'ContainerLogV2',
  columns,
);
