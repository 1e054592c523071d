// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  EventName: 'string',
  Dim0: 'string',
  Dim1: 'datetime',
  Dim2: 'int',
  Dim3: 'int',
  Dim4: 'string',
  Dim5: 'int',
  Dim6: 'string',
  Dim7: 'string',
  Dim8: 'string',
  Dim9: 'string',
  Dim10: 'string',
  ClusterTenantId: 'string',
  Role: 'string',
  Host: 'string',
  ClusterDnsName: 'string',
  Region: 'string',
  IpAddress: 'string',
  UserSubscriptionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table HDInsightJupyterNotebookEvents. */
export interface HDInsightJupyterNotebookEvents extends Fields<typeof columns> {}
/** The table HDInsightJupyterNotebookEvents. */
export const HDInsightJupyterNotebookEvents: Table<HDInsightJupyterNotebookEvents> = defineTable(
  'HDInsightJupyterNotebookEvents',
  columns,
);
