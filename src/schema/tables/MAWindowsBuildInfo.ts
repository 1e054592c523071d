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
  KB: 'string',
  KBUrl: 'string',
  AvailabilityDate: 'datetime',
  EOSDate: 'datetime',
  ExtEOSDate: 'datetime',
  PaidEOSDate: 'datetime',
  FeatureCurrencyStandard: 'string',
  FeatureCurrencyExtended: 'string',
  FeatureCurrencyPaid: 'string',
  SecurityCompliance: 'string',
  OfferedBuildType: 'string',
} as const;

/** The table MAWindowsBuildInfo. */
export interface MAWindowsBuildInfo extends Fields<typeof columns> {}
/** The table MAWindowsBuildInfo. */
export const MAWindowsBuildInfo: Table<MAWindowsBuildInfo> = defineTable(
  'MAWindowsBuildInfo',
  columns,
);
