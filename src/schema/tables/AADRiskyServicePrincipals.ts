// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADRiskyServicePrincipals.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  AccountEnabled: 'bool',
  AppId: 'string',
  DisplayName: 'string',
  Id: 'string',
  IsProcessing: 'bool',
  RiskDetail: 'string',
  RiskLastUpdatedDateTime: 'datetime',
  RiskLevel: 'string',
  RiskState: 'string',
  ServicePrincipalType: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Workload identities Entra ID Protection rates as risky. */
export interface AADRiskyServicePrincipals extends Fields<typeof columns> {}
/** Workload identities Entra ID Protection rates as risky. */
export const AADRiskyServicePrincipals: Table<AADRiskyServicePrincipals> = defineTable(
  'AADRiskyServicePrincipals',
  columns,
  { ...shape, description: 'Workload identities Entra ID Protection rates as risky.' },
);
