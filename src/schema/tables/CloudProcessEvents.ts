// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureResourceId: 'string',
  AwsResourceName: 'string',
  GcpFullResourceName: 'string',
  ContainerImageName: 'string',
  KubernetesNamespace: 'string',
  KubernetesPodName: 'string',
  KubernetesResource: 'string',
  ContainerName: 'string',
  ContainerId: 'string',
  ActionType: 'string',
  FileName: 'string',
  FolderPath: 'string',
  ProcessId: 'long',
  ProcessName: 'string',
  ParentProcessName: 'string',
  ParentProcessId: 'string',
  ProcessCommandLine: 'string',
  ProcessCreationTime: 'datetime',
  ProcessCurrentWorkingDirectory: 'string',
  AccountName: 'string',
  LogonId: 'long',
  InitiatingProcessId: 'string',
  AdditionalFields: 'string',
  SourceSystem: 'string',
} as const;

/** The table CloudProcessEvents. */
export interface CloudProcessEvents extends Fields<typeof columns> {}
/** The table CloudProcessEvents. */
export const CloudProcessEvents: Table<CloudProcessEvents> = defineTable(
  'CloudProcessEvents',
  columns,
);
