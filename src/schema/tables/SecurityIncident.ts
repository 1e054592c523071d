// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  IncidentName: 'string',
  Title: 'string',
  Description: 'string',
  Severity: 'string',
  Status: 'string',
  Classification: 'string',
  ClassificationComment: 'string',
  ClassificationReason: 'string',
  Owner: 'dynamic',
  ProviderName: 'string',
  ProviderIncidentId: 'string',
  FirstActivityTime: 'datetime',
  LastActivityTime: 'datetime',
  FirstModifiedTime: 'datetime',
  LastModifiedTime: 'datetime',
  CreatedTime: 'datetime',
  ClosedTime: 'datetime',
  IncidentNumber: 'int',
  RelatedAnalyticRuleIds: 'dynamic',
  AlertIds: 'dynamic',
  BookmarkIds: 'dynamic',
  Comments: 'dynamic',
  Tasks: 'dynamic',
  Labels: 'dynamic',
  IncidentUrl: 'string',
  AdditionalData: 'dynamic',
  ModifiedBy: 'string',
  SourceSystem: 'string',
} as const;

/** Sentinel incident change history, one row per update. */
export interface SecurityIncident extends Fields<typeof columns> {}
/** Sentinel incident change history, one row per update. */
export const SecurityIncident: Table<SecurityIncident> = defineTable(
  'SecurityIncident',
  columns,
  { description: 'Sentinel incident change history, one row per update.' },
);
