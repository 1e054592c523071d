// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CampaignName: 'string',
  CampaignId: 'string',
  CampaignType: 'string',
  CampaignSubType: 'string',
  NetworkMessageId: 'string',
  RecipientEmailAddress: 'string',
  ReportId: 'string',
  SourceSystem: 'string',
} as const;

/** The table CampaignInfo. */
export interface CampaignInfo extends Fields<typeof columns> {}
/** The table CampaignInfo. */
export const CampaignInfo: Table<CampaignInfo> = defineTable(
  'CampaignInfo',
  columns,
);
