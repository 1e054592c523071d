// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  DisplayName: 'string',
  AlertName: 'string',
  AlertSeverity: 'string',
  Description: 'string',
  ProviderName: 'string',
  VendorName: 'string',
  VendorOriginalId: 'string',
  SystemAlertId: 'string',
  ResourceId: 'string',
  SourceComputerId: 'string',
  AlertType: 'string',
  ConfidenceLevel: 'string',
  ConfidenceScore: 'real',
  IsIncident: 'bool',
  StartTime: 'datetime',
  EndTime: 'datetime',
  ProcessingEndTime: 'datetime',
  RemediationSteps: 'string',
  ExtendedProperties: 'string',
  Entities: 'string',
  WorkspaceSubscriptionId: 'string',
  WorkspaceResourceGroup: 'string',
  ExtendedLinks: 'string',
  ProductName: 'string',
  ProductComponentName: 'string',
  AlertLink: 'string',
  Status: 'string',
  CompromisedEntity: 'string',
  Tactics: 'string',
  Techniques: 'string',
  SubTechniques: 'string',
} as const;

/** Alerts raised by Sentinel and connected security products. */
export interface SecurityAlert extends Fields<typeof columns> {}
/** Alerts raised by Sentinel and connected security products. */
export const SecurityAlert: Table<SecurityAlert> = defineTable(
  'SecurityAlert',
  columns,
  { description: 'Alerts raised by Sentinel and connected security products.' },
);
