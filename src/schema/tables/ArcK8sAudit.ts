// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Level: 'string',
  AuditId: 'string',
  Stage: 'string',
  RequestUri: 'string',
  Verb: 'string',
  User: 'dynamic',
  SourceIps: 'dynamic',
  UserAgent: 'string',
  ObjectRef: 'dynamic',
  ResponseStatus: 'dynamic',
  RequestObject: 'dynamic',
  ResponseObject: 'dynamic',
  RequestReceivedTime: 'datetime',
  StageReceivedTime: 'datetime',
  Annotations: 'dynamic',
  PodName: 'string',
  SourceSystem: 'string',
} as const;

/** The table ArcK8sAudit. */
export interface ArcK8sAudit extends Fields<typeof columns> {}
/** The table ArcK8sAudit. */
export const ArcK8sAudit: Table<ArcK8sAudit> = defineTable(
  'ArcK8sAudit',
  columns,
);
