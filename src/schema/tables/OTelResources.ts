// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  ServiceNamespace: 'string',
  ServiceName: 'string',
  ServiceInstanceId: 'string',
  RoleName: 'string',
  Attributes: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table OTelResources. */
export interface OTelResources extends Fields<typeof columns> {}
/** The table OTelResources. */
export const OTelResources: Table<OTelResources> = defineTable(
  'OTelResources',
  columns,
);
