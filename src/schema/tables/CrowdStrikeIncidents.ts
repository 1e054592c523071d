// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AssignedTo: 'string',
  AssignedToName: 'string',
  Cid: 'string',
  Created: 'datetime',
  Description: 'string',
  EmailState: 'string',
  End: 'datetime',
  EventsHistogram: 'dynamic',
  FineScore: 'int',
  GroupingIds: 'dynamic',
  HostIds: 'dynamic',
  Hosts: 'dynamic',
  IncidentId: 'string',
  IncidentType: 'int',
  LmHostIds: 'dynamic',
  LmHostsCapped: 'bool',
  LmTypes: 'int',
  LmraHostIds: 'dynamic',
  LmraHostsCapped: 'bool',
  ModifiedTimestamp: 'datetime',
  Name: 'string',
  Objectives: 'dynamic',
  Start: 'datetime',
  State: 'string',
  Status: 'int',
  Tactics: 'dynamic',
  Tags: 'dynamic',
  Techniques: 'dynamic',
  Users: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table CrowdStrikeIncidents. */
export interface CrowdStrikeIncidents extends Fields<typeof columns> {}
/** The table CrowdStrikeIncidents. */
export const CrowdStrikeIncidents: Table<CrowdStrikeIncidents> = defineTable(
  'CrowdStrikeIncidents',
  columns,
);
