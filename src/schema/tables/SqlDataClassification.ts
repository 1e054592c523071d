// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AgentId: 'string',
  ColumnName: 'string',
  ColumnsCount: 'int',
  ColumnType: 'string',
  Computer: 'string',
  DatabaseName: 'string',
  InformationType: 'string',
  InformationTypeId: 'string',
  Label: 'string',
  LabelId: 'string',
  ManagementGroupName: 'string',
  Rank: 'string',
  RecordType: 'string',
  ResourceGroup: 'string',
  ResourceId: 'string',
  ResourceProvider: 'string',
  ResourceType: 'string',
  ScanStartTime: 'datetime',
  SchemaName: 'string',
  ServerInstanceName: 'string',
  ServerInstanceType: 'string',
  ServerVersion: 'string',
  SourceSystem: 'string',
  SubscriptionId: 'string',
  TableName: 'string',
  TablesCount: 'int',
} as const;

/** The table SqlDataClassification. */
export interface SqlDataClassification extends Fields<typeof columns> {}
/** The table SqlDataClassification. */
export const SqlDataClassification: Table<SqlDataClassification> = defineTable(
  'SqlDataClassification',
  columns,
);
