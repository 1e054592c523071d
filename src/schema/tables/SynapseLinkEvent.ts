// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Level: 'int',
  Location: 'string',
  LinkConnectionName: 'string',
  Properties: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table SynapseLinkEvent. */
export interface SynapseLinkEvent extends Fields<typeof columns> {}
/** The table SynapseLinkEvent. */
export const SynapseLinkEvent: Table<SynapseLinkEvent> = defineTable(
  'SynapseLinkEvent',
  columns,
);
