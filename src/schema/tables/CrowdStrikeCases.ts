// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  Cid: 'string',
  Name: 'string',
  Description: 'string',
  Status: 'string',
  Severity: 'int',
  SeverityInfo: 'dynamic',
  CreatedTimestamp: 'datetime',
  UpdatedTimestamp: 'datetime',
  StartTimestamp: 'datetime',
  EndTimestamp: 'datetime',
  Version: 'int',
  Tags: 'dynamic',
  AssignedTo: 'dynamic',
  CreatedBy: 'dynamic',
  LastUpdatedBy: 'dynamic',
  Consistency: 'dynamic',
  Evidence: 'dynamic',
  AnalysisResults: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CrowdStrikeCases. */
export interface CrowdStrikeCases extends Fields<typeof columns> {}
/** The table CrowdStrikeCases. */
export const CrowdStrikeCases: Table<CrowdStrikeCases> = defineTable(
  'CrowdStrikeCases',
  columns,
);
