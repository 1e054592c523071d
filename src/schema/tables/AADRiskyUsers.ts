// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import { shape } from '../shapes/AADRiskyUsers.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const listed = {
  ...standardColumns,
  Id: 'string',
  IsDeleted: 'bool',
  IsProcessing: 'bool',
  RiskDetail: 'string',
  RiskLastUpdatedDateTime: 'datetime',
  RiskLevel: 'string',
  RiskState: 'string',
  UserDisplayName: 'string',
  UserPrincipalName: 'string',
  OperationName: 'string',
  CorrelationId: 'string',
  SourceSystem: 'string',
} as const;

const columns = { ...listed, ...shape.columns } as const;

/** Users Entra ID Protection currently rates as risky. */
export interface AADRiskyUsers extends Fields<typeof columns> {}
/** Users Entra ID Protection currently rates as risky. */
export const AADRiskyUsers: Table<AADRiskyUsers> = defineTable(
  'AADRiskyUsers',
  columns,
  { ...shape, description: 'Users Entra ID Protection currently rates as risky.' },
);
