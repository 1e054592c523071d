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
  AffectedResourceId: 'string',
  AffectedResourceName: 'string',
  EventType: 'string',
  EventName: 'string',
  TimeOfOccurrence: 'datetime',
  EventSeverity: 'string',
  HealthErrors: 'dynamic',
  LogId: 'string',
  Version: 'string',
  SourceSystem: 'string',
} as const;

/** The table ASRv2HealthEvents. */
export interface ASRv2HealthEvents extends Fields<typeof columns> {}
/** The table ASRv2HealthEvents. */
export const ASRv2HealthEvents: Table<ASRv2HealthEvents> = defineTable(
  'ASRv2HealthEvents',
  columns,
);
