// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CorrelationId: 'string',
  RootActivityId: 'string',
  Event: 'string',
  OperationTimestamp: 'datetime',
  DatabaseName: 'string',
  EntityName: 'string',
  UpdatedEntityName: 'string',
  OriginalEntityVersion: 'string',
  EntityVersion: 'string',
  EntityContainerName: 'string',
  OriginalEntityState: 'string',
  UpdatedEntityState: 'string',
  ChangeCommand: 'string',
  User: 'string',
  Principal: 'string',
  SourceSystem: 'string',
} as const;

/** The table ADXJournal. */
export interface ADXJournal extends Fields<typeof columns> {}
/** The table ADXJournal. */
export const ADXJournal: Table<ADXJournal> = defineTable(
  'ADXJournal',
  columns,
);
