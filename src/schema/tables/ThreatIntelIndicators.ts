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
  LastUpdateMethod: 'string',
  IsDeleted: 'bool',
  AdditionalFields: 'dynamic',
  Data: 'dynamic',
  IsActive: 'bool',
  Revoked: 'bool',
  ValidUntil: 'datetime',
  ValidFrom: 'datetime',
  Created: 'datetime',
  Modified: 'datetime',
  Tags: 'string',
  Confidence: 'int',
  Pattern: 'string',
  ObservableKey: 'string',
  ObservableValue: 'string',
} as const;

/** The table ThreatIntelIndicators. */
export interface ThreatIntelIndicators extends Fields<typeof columns> {}
/** The table ThreatIntelIndicators. */
export const ThreatIntelIndicators: Table<ThreatIntelIndicators> = defineTable(
  'ThreatIntelIndicators',
  columns,
);
