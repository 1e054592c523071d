// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  DataFactoryName: 'string',
  IntegrationRuntimeName: 'string',
  Level: 'string',
  OperationId: 'long',
  ContextDepth: 'int',
  PackagePath: 'string',
  ContextType: 'int',
  ContextSourceName: 'string',
  ContextSourceId: 'string',
  PropertyName: 'string',
  PropertyValue: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table ADFSSISPackageEventMessageContext. */
export interface ADFSSISPackageEventMessageContext extends Fields<typeof columns> {}
/** The table ADFSSISPackageEventMessageContext. */
export const ADFSSISPackageEventMessageContext: Table<ADFSSISPackageEventMessageContext> = defineTable(
  'ADFSSISPackageEventMessageContext',
  columns,
);
