// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  ReferenceURI: 'string',
  ClusterName: 'string',
  ComponentName: 'string',
  DefinitionId: 'int',
  DefinitionName: 'string',
  AlertFirmness: 'string',
  HostFQDN: 'string',
  HostName: 'string',
  AlertID: 'int',
  AlertInstance: 'string',
  Label: 'string',
  LatestTimestamp: 'long',
  OriginalTimestamp: 'long',
  MaintenanceState: 'string',
  Occurences: 'int',
  RepeatTolerance: 'int',
  RepeatToleranceRemaining: 'int',
  Scope: 'string',
  ServiceName: 'string',
  State: 'string',
  Text: 'string',
  ClusterType: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightAmbariClusterAlerts. */
export interface HDInsightAmbariClusterAlerts extends Fields<typeof columns> {}
/** The table HDInsightAmbariClusterAlerts. */
export const HDInsightAmbariClusterAlerts: Table<HDInsightAmbariClusterAlerts> = defineTable(
  'HDInsightAmbariClusterAlerts',
  columns,
);
