// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  Region: 'string',
  ApiType: 'string',
  TransportType: 'string',
  AuthenticationMethod: 'string',
  ClientName: 'string',
  ClientVersion: 'string',
  ServerName: 'string',
  ServerVersion: 'string',
  McpServerEndpoint: 'string',
  ProtocolVersion: 'string',
  ToolCount: 'int',
  ToolName: 'string',
  Method: 'string',
  SessionId: 'string',
  Error: 'string',
  ErrorType: 'string',
  SourceSystem: 'string',
} as const;

/** The table ApiManagementGatewayMCPLog. */
export interface ApiManagementGatewayMCPLog extends Fields<typeof columns> {}
/** The table ApiManagementGatewayMCPLog. */
export const ApiManagementGatewayMCPLog: Table<ApiManagementGatewayMCPLog> = defineTable(
  'ApiManagementGatewayMCPLog',
  columns,
);
