// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  RequestUri: 'string',
  RequestMethod: 'string',
  HttpStatusCode: 'int',
  CorrelationId: 'string',
  RequestId: 'string',
  DurationMs: 'real',
  ClientTenantId: 'string',
  ClientObjectId: 'string',
  ClientName: 'string',
  ClientApplicationId: 'string',
  RequestBody: 'dynamic',
  ResponseBody: 'dynamic',
  CustomRequestAttributes: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table OLPSupplyChainEntityOperations. */
export interface OLPSupplyChainEntityOperations extends Fields<typeof columns> {}
/** The table OLPSupplyChainEntityOperations. */
export const OLPSupplyChainEntityOperations: Table<OLPSupplyChainEntityOperations> = defineTable(
  'OLPSupplyChainEntityOperations',
  columns,
);
