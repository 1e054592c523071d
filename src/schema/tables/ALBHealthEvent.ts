// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  operationName: 'string',
  HealthEventType: 'string',
  Severity: 'string',
  LoadBalancerResourceId: 'string',
  Description: 'string',
  FrontendIP: 'string',
  SourceSystem: 'string',
} as const;

/** The table ALBHealthEvent. */
export interface ALBHealthEvent extends Fields<typeof columns> {}
/** The table ALBHealthEvent. */
export const ALBHealthEvent: Table<ALBHealthEvent> = defineTable(
  'ALBHealthEvent',
  columns,
);
