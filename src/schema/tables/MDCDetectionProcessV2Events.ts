// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Repository: 'string',
  Tag: 'string',
  Digest: 'string',
  ContainerID: 'string',
  ContainerName: 'string',
  Cmdline: 'string',
  Cwd: 'string',
  Pid: 'string',
  Ppid: 'string',
  Ses: 'string',
  AgentId: 'string',
  Computer: 'string',
  Uid: 'string',
  Gid: 'string',
  Auid: 'string',
  Comm: 'string',
  Pname: 'string',
  Exe: 'string',
  Success: 'string',
  PodName: 'string',
  Namespace: 'string',
  DriftAction: 'string',
  User: 'string',
  Group: 'string',
  Memfd: 'bool',
  UpperLayer: 'bool',
  AdditionalData: 'dynamic',
  PodLabels: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table MDCDetectionProcessV2Events. */
export interface MDCDetectionProcessV2Events extends Fields<typeof columns> {}
/** The table MDCDetectionProcessV2Events. */
export const MDCDetectionProcessV2Events: Table<MDCDetectionProcessV2Events> = defineTable(
  'MDCDetectionProcessV2Events',
  columns,
);
