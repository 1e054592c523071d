// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  operationName: 'string',
  operationVersion: 'string',
  resultDescription: 'string',
  EventType: 'string',
  Name: 'string',
  Ttl: 'int',
  BufferSize: 'int',
  RData: 'string',
  Zone: 'string',
  ZoneScope: 'string',
  Source: 'string',
  RecordId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AADDomainServicesDNSAuditsDynamicUpdates. */
export interface AADDomainServicesDNSAuditsDynamicUpdates extends Fields<typeof columns> {}
/** The table AADDomainServicesDNSAuditsDynamicUpdates. */
export const AADDomainServicesDNSAuditsDynamicUpdates: Table<AADDomainServicesDNSAuditsDynamicUpdates> = defineTable(
  'AADDomainServicesDNSAuditsDynamicUpdates',
  columns,
);
