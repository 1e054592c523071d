// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  BookmarkId: 'string',
  BookmarkName: 'string',
  BookmarkType: 'string',
  CreatedBy: 'string',
  UpdatedBy: 'string',
  CreatedTime: 'datetime',
  LastUpdatedTime: 'datetime',
  EventTime: 'datetime',
  QueryText: 'string',
  QueryResultRow: 'string',
  QueryStartTime: 'datetime',
  QueryEndTime: 'datetime',
  Notes: 'string',
  Entities: 'string',
  SoftDeleted: 'bool',
  Tags: 'string',
  SourceSystem: 'string',
} as const;

/** The table HuntingBookmark. */
export interface HuntingBookmark extends Fields<typeof columns> {}
/** The table HuntingBookmark. */
export const HuntingBookmark: Table<HuntingBookmark> = defineTable(
  'HuntingBookmark',
  columns,
);
