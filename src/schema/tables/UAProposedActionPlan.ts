// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ItemRank: 'int',
  ItemType: 'string',
  ItemName: 'string',
  ItemVendor: 'string',
  ItemVersion: 'string',
  ItemLanguage: 'string',
  ItemHardwareID: 'string',
  UpgradeDecision: 'string',
  ComputersUnblocked: 'int',
  CumulativeUnblocked: 'int',
  CumulativeUnblockedPct: 'real',
} as const;

/** The table UAProposedActionPlan. */
export interface UAProposedActionPlan extends Fields<typeof columns> {}
/** The table UAProposedActionPlan. */
export const UAProposedActionPlan: Table<UAProposedActionPlan> = defineTable(
  'UAProposedActionPlan',
  columns,
);
