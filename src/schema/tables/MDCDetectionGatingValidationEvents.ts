// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  AzureResourceId: 'string',
  Region: 'string',
  Action: 'string',
  RuleProperties: 'dynamic',
  AdmissionControlVersions: 'dynamic',
  EvaluatedResourceKind: 'string',
  EvaluatedResourceName: 'string',
  EvaluatedResourceParentKind: 'string',
  EvaluatedResourceParentName: 'string',
  EvaluatedResourceDetails: 'dynamic',
  Namespace: 'string',
  SourceSystem: 'string',
} as const;

/** The table MDCDetectionGatingValidationEvents. */
export interface MDCDetectionGatingValidationEvents extends Fields<typeof columns> {}
/** The table MDCDetectionGatingValidationEvents. */
export const MDCDetectionGatingValidationEvents: Table<MDCDetectionGatingValidationEvents> = defineTable(
  'MDCDetectionGatingValidationEvents',
  columns,
);
