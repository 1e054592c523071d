// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Category: 'string',
  ResourceGroup: 'string',
  OperationName: 'string',
  SKU: 'string',
  virtual_core_count: 'string',
  avg_cpu_percent: 'string',
  reserved_storage_mb: 'string',
  storage_space_used_mb: 'string',
  io_requests: 'string',
  io_bytes_read: 'string',
  io_bytes_written: 'string',
  Location: 'string',
  SourceSystem: 'string',
} as const;

/** The table AzureSQLResourceUsageStats. */
export interface AzureSQLResourceUsageStats extends Fields<typeof columns> {}
/** The table AzureSQLResourceUsageStats. */
export const AzureSQLResourceUsageStats: Table<AzureSQLResourceUsageStats> = defineTable(
  'AzureSQLResourceUsageStats',
  columns,
);
