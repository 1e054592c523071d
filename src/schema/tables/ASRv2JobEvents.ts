// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  Category: 'string',
  CorrelationId: 'string',
  AffectedObjectId: 'string',
  AffectedObjectName: 'string',
  AffectedObjectType: 'string',
  State: 'string',
  HasInformation: 'bool',
  HasWarnings: 'bool',
  HasErrors: 'bool',
  Message: 'string',
  StartTime: 'datetime',
  EndTime: 'datetime',
  TimeTaken: 'real',
  Version: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRv2JobEvents. */
export interface ASRv2JobEvents extends Fields<typeof columns> {}
/** The table ASRv2JobEvents. */
export const ASRv2JobEvents: Table<ASRv2JobEvents> = defineTable(
  'ASRv2JobEvents',
  columns,
);
