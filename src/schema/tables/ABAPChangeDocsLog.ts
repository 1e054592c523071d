// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  UpdatedOn: 'datetime',
  SystemId: 'string',
  SystemNumber: 'string',
  ClientId: 'string',
  Instance: 'string',
  User: 'string',
  SystemRole: 'string',
  SystemUniqueId: 'string',
  AgentId: 'string',
  ActualChangeNumber: 'string',
  ChangedTableKey: 'string',
  ChangeNumber: 'string',
  CreatedFromPlannedChange: 'string',
  CurrencyKeyNew: 'string',
  CurrencyKeyOld: 'string',
  FieldName: 'string',
  FlagText: 'string',
  Language: 'string',
  ObjectClass: 'string',
  ObjectId: 'string',
  PlannedChangeNumber: 'string',
  TableName: 'string',
  TransactionCode: 'string',
  HeaderTypeOfChange: 'string',
  ItemTypeOfChange: 'string',
  UOMNew: 'string',
  UOMOld: 'string',
  ValueNew: 'string',
  ValueOld: 'string',
  Version: 'string',
  SourceSystem: 'string',
} as const;

/** The table ABAPChangeDocsLog. */
export interface ABAPChangeDocsLog extends Fields<typeof columns> {}
/** The table ABAPChangeDocsLog. */
export const ABAPChangeDocsLog: Table<ABAPChangeDocsLog> = defineTable(
  'ABAPChangeDocsLog',
  columns,
);
