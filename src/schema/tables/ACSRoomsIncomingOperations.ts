// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  OperationName: 'string',
  CorrelationId: 'string',
  OperationVersion: 'string',
  ResultType: 'string',
  ResultSignature: 'string',
  Level: 'string',
  RoomId: 'string',
  RoomLifespan: 'int',
  RoomParticipantsCount: 'int',
  RoomParticipantsConsumer: 'int',
  RoomParticipantsAttendee: 'int',
  RoomParticipantsPresenter: 'int',
  AddedRoomParticipantsCount: 'int',
  UpsertedRoomParticipantsCount: 'int',
  RemovedRoomParticipantsCount: 'int',
  PstnDialOutEnabled: 'bool',
  SourceSystem: 'string',
} as const;

/** The table ACSRoomsIncomingOperations. */
export interface ACSRoomsIncomingOperations extends Fields<typeof columns> {}
/** The table ACSRoomsIncomingOperations. */
export const ACSRoomsIncomingOperations: Table<ACSRoomsIncomingOperations> = defineTable(
  'ACSRoomsIncomingOperations',
  columns,
);
