// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  DeploymentPlanId: 'string',
  Name: 'string',
  DeploymentTask: 'string',
  OfficeTargetRelease: 'string',
  WindowsTargetRelease: 'string',
  CompletionDate: 'datetime',
  WindowsTargetBuild: 'string',
  OfficeTargetBuild: 'string',
} as const;

/** The table MADeploymentPlan. */
export interface MADeploymentPlan extends Fields<typeof columns> {}
/** The table MADeploymentPlan. */
export const MADeploymentPlan: Table<MADeploymentPlan> = defineTable(
  'MADeploymentPlan',
  columns,
);
