// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  RecordKind: 'string',
  AADObjectId: 'string',
  AADTenantId: 'string',
  AADEmail: 'string',
  AADClientId: 'string',
  ConditionalDataAccess: 'string',
  QueryTimeRangeStart: 'datetime',
  QueryTimeRangeEnd: 'datetime',
  QueryText: 'string',
  QueryThumbprint: 'string',
  RequestClientApp: 'string',
  RequestTarget: 'string',
  RequestContext: 'dynamic',
  RequestContextFilters: 'dynamic',
  ResponseCode: 'int',
  ResponseRowCount: 'int',
  ResponseDurationMs: 'real',
  StatsCPUTimeMs: 'real',
  StatsDataProcessedStart: 'datetime',
  StatsDataProcessedEnd: 'datetime',
  StatsWorkspaceCount: 'int',
  StatsRegionCount: 'int',
  IsBillableQuery: 'bool',
  ScannedGB: 'real',
  WorkspaceRegion: 'string',
  IsWorkspaceInFailover: 'bool',
  SourceSystem: 'string',
} as const;

/** Audit of queries run against the workspace. */
export interface LAQueryLogs extends Fields<typeof columns> {}
/** Audit of queries run against the workspace. */
export const LAQueryLogs: Table<LAQueryLogs> = defineTable(
  'LAQueryLogs',
  columns,
  { description: 'Audit of queries run against the workspace.' },
);
