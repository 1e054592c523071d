// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  MessageType: 'string',
  WorkloadResourceId: 'string',
  ParentResourceId: 'string',
  Location: 'string',
  IP: 'string',
  Identifier: 'string',
  NodeType: 'string',
  VNetResourceId: 'string',
  ResourceTags: 'dynamic',
  Segments: 'dynamic',
  AdditionalInfo: 'dynamic',
  RunVersion: 'string',
  SourceSystem: 'string',
} as const;

/** The table ZTSMetadata. */
export interface ZTSMetadata extends Fields<typeof columns> {}
/** The table ZTSMetadata. */
export const ZTSMetadata: Table<ZTSMetadata> = defineTable(
  'ZTSMetadata',
  columns,
);
