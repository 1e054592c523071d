// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SubResourceName: 'string',
  EventSubscriptionName: 'string',
  Category: 'string',
  OperationName: 'string',
  Message: 'string',
  SourceSystem: 'string',
} as const;

/** The table AegDeliveryFailureLogs. */
export interface AegDeliveryFailureLogs extends Fields<typeof columns> {}
/** The table AegDeliveryFailureLogs. */
export const AegDeliveryFailureLogs: Table<AegDeliveryFailureLogs> = defineTable(
  'AegDeliveryFailureLogs',
  columns,
);
