// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Identity: 'dynamic',
  OperationName: 'string',
  AmlEnvironmentName: 'string',
  AmlEnvironmentVersion: 'string',
  AadTenantId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlEnvironmentEvent. */
export interface AmlEnvironmentEvent extends Fields<typeof columns> {}
/** The table AmlEnvironmentEvent. */
export const AmlEnvironmentEvent: Table<AmlEnvironmentEvent> = defineTable(
  'AmlEnvironmentEvent',
  columns,
);
