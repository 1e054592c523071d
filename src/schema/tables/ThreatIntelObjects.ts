// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  WorkspaceId: 'string',
  AzureTenantId: 'string',
  Id: 'string',
  SourceSystem: 'string',
  StixType: 'string',
  LastUpdateMethod: 'string',
  IsDeleted: 'bool',
  AdditionalFields: 'dynamic',
  Data: 'dynamic',
} as const;

/** The table ThreatIntelObjects. */
export interface ThreatIntelObjects extends Fields<typeof columns> {}
/** The table ThreatIntelObjects. */
export const ThreatIntelObjects: Table<ThreatIntelObjects> = defineTable(
  'ThreatIntelObjects',
  columns,
);
