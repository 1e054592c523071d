// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  EventType: 'int',
  EventTypeName: 'string',
  DeviceId: 'string',
  OfficeApplication: 'string',
  OfficeAppRelease: 'string',
  AddinInstanceId: 'string',
  OfficeInterface: 'string',
  OfficeMethod: 'string',
  Timestamp: 'datetime',
  IsVSTO: 'bool',
  LoadAttempts: 'int',
  DurationInMicroseconds: 'int',
} as const;

/** The table MAOfficeAddinHealthEventNRT. */
export interface MAOfficeAddinHealthEventNRT extends Fields<typeof columns> {}
/** The table MAOfficeAddinHealthEventNRT. */
export const MAOfficeAddinHealthEventNRT: Table<MAOfficeAddinHealthEventNRT> = defineTable(
  'MAOfficeAddinHealthEventNRT',
  columns,
);
