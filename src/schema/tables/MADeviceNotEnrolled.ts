// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  SourceSystem: 'string',
  ConfigMgrClientID: 'string',
  DeviceName: 'string',
  OEMSerialNumber: 'string',
  HasEnrollmentError: 'string',
  ConfigMgrLastSeenDate: 'datetime',
  PropertyBag: 'string',
} as const;

/** The table MADeviceNotEnrolled. */
export interface MADeviceNotEnrolled extends Fields<typeof columns> {}
/** The table MADeviceNotEnrolled. */
export const MADeviceNotEnrolled: Table<MADeviceNotEnrolled> = defineTable(
  'MADeviceNotEnrolled',
  columns,
);
