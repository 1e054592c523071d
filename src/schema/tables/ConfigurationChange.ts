// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ConfigChangeType: 'string',
  ChangeCategory: 'string',
  SourceComputerId: 'string',
  SoftwareType: 'string',
  SoftwareName: 'string',
  Previous: 'string',
  Current: 'string',
  Publisher: 'string',
  Location: 'string',
  SoftwareDescription: 'string',
  SvcChangeType: 'string',
  SvcDisplayName: 'string',
  SvcName: 'string',
  SvcState: 'string',
  SvcPreviousState: 'string',
  SvcStartupType: 'string',
  SvcPreviousStartupType: 'string',
  SvcAccount: 'string',
  SvcPreviousAccount: 'string',
  SvcRunlevels: 'string',
  SvcPreviousRunlevels: 'string',
  SvcController: 'string',
  SvcPreviousController: 'string',
  SvcPath: 'string',
  SvcPreviousPath: 'string',
  RegistryKey: 'string',
  Hive: 'string',
  ValueName: 'string',
  ValueData: 'string',
  PreviousValueData: 'string',
  ValueType: 'string',
  PreviousValueType: 'string',
  Name: 'string',
  FileSystemPath: 'string',
  Size: 'long',
  PreviousSize: 'long',
  DateCreated: 'datetime',
  PreviousDateCreated: 'datetime',
  DateModified: 'datetime',
  PreviousDateModified: 'datetime',
  Attributes: 'string',
  PreviousAttributes: 'string',
  Acls: 'string',
  PreviousAcls: 'string',
  FieldsChanged: 'string',
  FileContentChecksum: 'string',
  PreviousFileContentChecksum: 'string',
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  VMUUID: 'string',
  LastSnapshotAge: 'long',
} as const;

/** The table ConfigurationChange. */
export interface ConfigurationChange extends Fields<typeof columns> {}
/** The table ConfigurationChange. */
export const ConfigurationChange: Table<ConfigurationChange> = defineTable(
  'ConfigurationChange',
  columns,
);
