// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AccountName: 'string',
  ActivityId: 'string',
  PartitionKey: 'string',
  PartitionKeyRangeId: 'string',
  OperationName: 'string',
  RegionName: 'string',
  DatabaseName: 'string',
  CollectionName: 'string',
  RequestCharge: 'real',
  SourceSystem: 'string',
} as const;

/** The table CDBPartitionKeyRUConsumption. */
export interface CDBPartitionKeyRUConsumption extends Fields<typeof columns> {}
/** The table CDBPartitionKeyRUConsumption. */
export const CDBPartitionKeyRUConsumption: Table<CDBPartitionKeyRUConsumption> = defineTable(
  'CDBPartitionKeyRUConsumption',
  columns,
);
