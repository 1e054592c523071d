// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Computer: 'string',
  ConfigDataType: 'string',
  SourceComputerId: 'string',
  SvcDisplayName: 'string',
  SvcName: 'string',
  SvcState: 'string',
  SvcStartupType: 'string',
  SvcAccount: 'string',
  SvcRunlevels: 'string',
  SvcController: 'string',
  SvcPath: 'string',
  SvcDescription: 'string',
  SourceSystem: 'string',
  ManagementGroupName: 'string',
  VMUUID: 'string',
  SoftwareType: 'string',
  SoftwareName: 'string',
  Publisher: 'string',
  CurrentVersion: 'string',
  Architecture: 'string',
  Location: 'string',
  SoftwareDescription: 'string',
  Name: 'string',
  FileSystemPath: 'string',
  Size: 'long',
  DateCreated: 'datetime',
  DateModified: 'datetime',
  Attributes: 'string',
  Acls: 'string',
  FileContentChecksum: 'string',
  RegistryKey: 'string',
  Hive: 'string',
  ValueName: 'string',
  ValueData: 'string',
  ValueType: 'string',
} as const;

/** The table ConfigurationData. */
export interface ConfigurationData extends Fields<typeof columns> {}
/** The table ConfigurationData. */
export const ConfigurationData: Table<ConfigurationData> = defineTable(
  'ConfigurationData',
  columns,
);
