// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Timestamp: 'datetime',
  AgentId: 'string',
  Name: 'string',
  Platform: 'string',
  Description: 'string',
  Version: 'string',
  SourceAgentId: 'string',
  EntraAgentID: 'string',
  EntraBlueprintID: 'string',
  ToolsAuthenticationType: 'dynamic',
  Permissions: 'dynamic',
  PublishedStatus: 'string',
  LifecycleStatus: 'string',
  Availability: 'string',
  CreatedDateTime: 'datetime',
  LastPublishedDateTime: 'datetime',
  LastUpdatedDateTime: 'datetime',
  Owners: 'dynamic',
  SharedWith: 'dynamic',
  InstanceCount: 'int',
  Instructions: 'string',
  Model: 'string',
  Channels: 'dynamic',
  Capabilities: 'dynamic',
  DeclaredDataSources: 'dynamic',
  DeclaredTools: 'dynamic',
  McpServers: 'dynamic',
  Skills: 'dynamic',
  ConnectedAgents: 'dynamic',
  Memory: 'dynamic',
  Triggers: 'dynamic',
  Guardrails: 'dynamic',
  Endpoints: 'dynamic',
  ObservabilityID: 'dynamic',
  RawAgentInfo: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AgentsInfo. */
export interface AgentsInfo extends Fields<typeof columns> {}
/** The table AgentsInfo. */
export const AgentsInfo: Table<AgentsInfo> = defineTable(
  'AgentsInfo',
  columns,
);
