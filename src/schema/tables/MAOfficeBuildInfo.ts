// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BuildId: 'int',
  ServicingChannel: 'string',
  ReleaseVersion: 'string',
  BuildVersion: 'string',
  ReleaseType: 'string',
  KBUrl: 'string',
  AvailabilityDate: 'datetime',
  EOSDate: 'datetime',
  OfferedBuildType: 'string',
  FeatureCurrency: 'string',
  SecurityCompliance: 'string',
} as const;

/** The table MAOfficeBuildInfo. */
export interface MAOfficeBuildInfo extends Fields<typeof columns> {}
/** The table MAOfficeBuildInfo. */
export const MAOfficeBuildInfo: Table<MAOfficeBuildInfo> = defineTable(
  'MAOfficeBuildInfo',
  columns,
);
