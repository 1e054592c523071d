// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AlertId: 'string',
  Title: 'string',
  Category: 'string',
  Severity: 'string',
  ServiceSource: 'string',
  DetectionSource: 'string',
  AttackTechniques: 'string',
  SourceSystem: 'string',
  Timestamp: 'datetime',
} as const;

/** Defender XDR alert headers. */
export interface AlertInfo extends Fields<typeof columns> {}
/** Defender XDR alert headers. */
export const AlertInfo: Table<AlertInfo> = defineTable(
  'AlertInfo',
  columns,
  { description: 'Defender XDR alert headers.' },
);
