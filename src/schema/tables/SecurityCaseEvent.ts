// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  RecordId: 'string',
  AadTenantId: 'string',
  EntityType: 'string',
  EntityId: 'string',
  ParentEntityId: 'string',
  OperationName: 'string',
  PropertyNames: 'dynamic',
  PreviousValues: 'dynamic',
  NewValues: 'dynamic',
  EventTime: 'datetime',
  ModifiedBy: 'string',
  IsDeleted: 'bool',
  EntityCreatedTime: 'datetime',
  SourceSystem: 'string',
} as const;

/** The table SecurityCaseEvent. */
export interface SecurityCaseEvent extends Fields<typeof columns> {}
/** The table SecurityCaseEvent. */
export const SecurityCaseEvent: Table<SecurityCaseEvent> = defineTable(
  'SecurityCaseEvent',
  columns,
);
