// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Name: 'string',
  AzureResourceId: 'string',
  ResourceInternalId: 'string',
  IllumioTenantId: 'string',
  ResourceTenantId: 'string',
  ResourceSubId: 'string',
  ResourceRegion: 'string',
  ResourceVnetId: 'string',
  IllumioUrl: 'string',
  Service: 'string',
  Port: 'int',
  DestLabel: 'string',
  TotalReceivedBytes: 'int',
  DestCountry: 'string',
  DestPort: 'int',
  SrcThreatLevel: 'string',
  SrcCity: 'string',
  DestThreatLevel: 'string',
  SrcPort: 'int',
  VEScore: 'real',
  DestIsWellKnown: 'bool',
  FlowCount: 'int',
  CvssSeverity: 'string',
  SrcIP: 'string',
  DestIP: 'string',
  UniqueId: 'string',
  DestCity: 'string',
  SrcIsWellKnown: 'bool',
  Status: 'string',
  SrcLabel: 'string',
  Proto: 'string',
  TotalSentBytes: 'int',
  SrcCountry: 'string',
  SourceSystem: 'string',
} as const;

/** The table IlumioInsights. */
export interface IlumioInsights extends Fields<typeof columns> {}
/** The table IlumioInsights. */
export const IlumioInsights: Table<IlumioInsights> = defineTable(
  'IlumioInsights',
  columns,
);
