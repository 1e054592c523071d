// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RecordId: 'string',
  RecordType: 'string',
  ActorName: 'string',
  ActorUserId: 'string',
  ActorUserType: 'string',
  OrganizationId: 'string',
  SrcIpAddr: 'string',
  ClientRegion: 'string',
  Workload: 'string',
  Version: 'string',
  AppHost: 'string',
  AppIdentity: 'string',
  LLMEventData: 'dynamic',
  AIModelName: 'string',
  AIModelVersion: 'string',
  LogVersion: 'string',
  AgentName: 'string',
  AgentId: 'string',
  SourceSystem: 'string',
} as const;

/** The table CopilotActivity. */
export interface CopilotActivity extends Fields<typeof columns> {}
/** The table CopilotActivity. */
export const CopilotActivity: Table<CopilotActivity> = defineTable(
  'CopilotActivity',
  columns,
);
