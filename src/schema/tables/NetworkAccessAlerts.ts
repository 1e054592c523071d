// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  CreationDateTime: 'datetime',
  FirstActivityDateTime: 'datetime',
  LastActivityDateTime: 'datetime',
  Id: 'string',
  VendorName: 'string',
  ProductName: 'string',
  ComponentName: 'string',
  AlertType: 'string',
  DisplayName: 'string',
  Description: 'string',
  Severity: 'string',
  Techniques: 'string',
  SubTechniques: 'string',
  DetectionTechnology: 'string',
  PolicyId: 'string',
  IsPreview: 'bool',
  ExtendedProperties: 'dynamic',
  RelatedResources: 'dynamic',
  SourceSystem: 'string',
} as const;

/** The table NetworkAccessAlerts. */
export interface NetworkAccessAlerts extends Fields<typeof columns> {}
/** The table NetworkAccessAlerts. */
export const NetworkAccessAlerts: Table<NetworkAccessAlerts> = defineTable(
  'NetworkAccessAlerts',
  columns,
);
