// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Id: 'string',
  TraceId: 'string',
  SpanId: 'string',
  ParentSpanId: 'string',
  AgentName: 'string',
  AgentId: 'string',
  ModelName: 'string',
  InputMessages: 'string',
  OutputMessages: 'string',
  SystemInstructions: 'string',
  ToolDefinitions: 'string',
  ToolCallArguments: 'string',
  ToolCallResult: 'string',
  EvaluationExplanation: 'string',
  ServiceNamespace: 'string',
  ServiceName: 'string',
  ServiceInstanceId: 'string',
  RoleName: 'string',
  Attributes: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table AppGenAIContent. */
export interface AppGenAIContent extends Fields<typeof columns> {}
/** The table AppGenAIContent. */
export const AppGenAIContent: Table<AppGenAIContent> = defineTable(
  'AppGenAIContent',
  columns,
);
