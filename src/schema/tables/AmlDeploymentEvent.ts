// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ResultType: 'string',
  CorrelationId: 'string',
  Identity: 'dynamic',
  Level: 'string',
  OperationName: 'string',
  AadTenantId: 'string',
  AmlServiceName: 'string',
  SourceSystem: 'string',
} as const;

/** The table AmlDeploymentEvent. */
export interface AmlDeploymentEvent extends Fields<typeof columns> {}
/** The table AmlDeploymentEvent. */
export const AmlDeploymentEvent: Table<AmlDeploymentEvent> = defineTable(
  'AmlDeploymentEvent',
  columns,
);
