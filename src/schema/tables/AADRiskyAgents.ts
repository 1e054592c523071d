// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AgentDisplayName: 'string',
  Id: 'string',
  IdentityType: 'string',
  IsDeleted: 'bool',
  IsEnabled: 'bool',
  IsProcessing: 'bool',
  RiskDetail: 'string',
  RiskLastModifiedDateTime: 'datetime',
  RiskLevel: 'string',
  RiskState: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

/** The table AADRiskyAgents. */
export interface AADRiskyAgents extends Fields<typeof columns> {}
/** The table AADRiskyAgents. */
export const AADRiskyAgents: Table<AADRiskyAgents> = defineTable(
  'AADRiskyAgents',
  columns,
);
