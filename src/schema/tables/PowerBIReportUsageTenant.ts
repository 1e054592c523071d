// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ArtifactId: 'string',
  ArtifactKind: 'string',
  ArtifactName: 'string',
  BootstrapDurationMs: 'long',
  BrowserName: 'string',
  BrowserTabId: 'string',
  BrowserVersion: 'string',
  CallerIpAddress: 'string',
  ClientVersion: 'string',
  ConsumptionMethod: 'string',
  CorrelationId: 'string',
  CustomerTenantId: 'string',
  DatasetId: 'string',
  DatasetLocation: 'string',
  DatasetMode: 'string',
  DatasetName: 'string',
  DistributionMethod: 'string',
  DurationMs: 'long',
  EffectiveDAXQueryDurationMs: 'long',
  EffectiveDQQueryDurationMs: 'long',
  EffectiveRenderDurationMs: 'long',
  EffectiveVisualLoadDurationMs: 'long',
  EmbedAppId: 'string',
  EmbedType: 'string',
  ExecutingUser: 'string',
  HomeWorkspaceId: 'string',
  HomeWorkspaceName: 'string',
  Identity: 'dynamic',
  IsBootstrapIncluded: 'bool',
  IsQueryResultCacheEnabled: 'bool',
  Level: 'string',
  LogAnalyticsCategory: 'string',
  OperatingSystemName: 'string',
  OperatingSystemVersion: 'string',
  OperationEndTimestamp: 'datetime',
  OperationName: 'string',
  OperationStartTimestamp: 'datetime',
  OperationVersion: 'string',
  PowerBIAppId: 'string',
  PowerBIAppName: 'string',
  PowerBIWorkspaceId: 'string',
  PowerBIWorkspaceName: 'string',
  PremiumCapacityId: 'string',
  Region: 'string',
  ReportPageId: 'string',
  ReportPageName: 'string',
  SourceSystem: 'string',
  Status: 'string',
  TotalDAXQueryDurationMs: 'long',
  TotalDQQueryDurationMs: 'long',
  TotalVisibleVisualCount: 'int',
  UserAgent: 'string',
  UserFirstName: 'string',
  UserLastName: 'string',
  UserSession: 'string',
  VisualTypesAndCounts: 'string',
} as const;

/** The table PowerBIReportUsageTenant. */
export interface PowerBIReportUsageTenant extends Fields<typeof columns> {}
/** The table PowerBIReportUsageTenant. */
export const PowerBIReportUsageTenant: Table<PowerBIReportUsageTenant> = defineTable(
  'PowerBIReportUsageTenant',
  columns,
);
