// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Version: 'string',
  AccountId: 'string',
  InterfaceId: 'string',
  SourceAddress: 'string',
  DestinationAddress: 'string',
  SourcePort: 'string',
  DestinationPort: 'string',
  Protocol: 'string',
  Packets: 'string',
  Bytes: 'string',
  SStartTime: 'datetime',
  EndTime: 'datetime',
  Action: 'string',
  LogStatus: 'string',
  LogType: 'string',
  SourceSystem: 'string',
} as const;

/** The table AWSELBFlowLogs. */
export interface AWSELBFlowLogs extends Fields<typeof columns> {}
/** The table AWSELBFlowLogs. */
export const AWSELBFlowLogs: Table<AWSELBFlowLogs> = defineTable(
  'AWSELBFlowLogs',
  columns,
);
