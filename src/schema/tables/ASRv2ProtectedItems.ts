// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  ProviderId: 'string',
  PolicyName: 'string',
  ReplicationExtensionName: 'string',
  SourceFabricProviderId: 'string',
  TargetFabricProviderId: 'string',
  FabricAgentId: 'string',
  TargetFabricAgentId: 'string',
  FabricObjectId: 'string',
  FabricObjectName: 'string',
  FabricId: 'string',
  TargetFabricId: 'string',
  ProtectionState: 'string',
  LastSuccessfulPlannedFailoverTime: 'datetime',
  ReplicationHealth: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRv2ProtectedItems. */
export interface ASRv2ProtectedItems extends Fields<typeof columns> {}
/** The table ASRv2ProtectedItems. */
export const ASRv2ProtectedItems: Table<ASRv2ProtectedItems> = defineTable(
  'ASRv2ProtectedItems',
  columns,
);
