// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  StreamingModality: 'string',
  StreamingSessionId: 'string',
  ParticipantId: 'string',
  StreamingStartTime: 'datetime',
  StreamingDurationInMs: 'real',
  CallConnectionId: 'string',
  SourceSystem: 'string',
} as const;

/** The table ACSCallAutomationStreamingUsage. */
export interface ACSCallAutomationStreamingUsage extends Fields<typeof columns> {}
/** The table ACSCallAutomationStreamingUsage. */
export const ACSCallAutomationStreamingUsage: Table<ACSCallAutomationStreamingUsage> = defineTable(
  'ACSCallAutomationStreamingUsage',
  columns,
);
