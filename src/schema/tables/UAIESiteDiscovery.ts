// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  Computer: 'string',
  ComputerID: 'string',
  SiteName: 'string',
  NumberOfVisits: 'int',
  URL: 'string',
  DocMode: 'string',
  DocModeReason: 'string',
  BrowserStateReason: 'string',
  Zone: 'string',
  ActiveXName: 'string',
  ActiveXGuid: 'string',
  IsRollup: 'bool',
} as const;

/** The table UAIESiteDiscovery. */
export interface UAIESiteDiscovery extends Fields<typeof columns> {}
/** The table UAIESiteDiscovery. */
export const UAIESiteDiscovery: Table<UAIESiteDiscovery> = defineTable(
  'UAIESiteDiscovery',
  columns,
);
