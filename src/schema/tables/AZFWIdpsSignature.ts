// Generated from a table schema by `wardline schema`: do not edit.
import { defineTable } from '../define-table.ts';
import { standardColumns } from '../standard-columns.ts';
import type { Fields } from '../column.ts';
import type { Table } from '../table.ts';

const columns = {
  ...standardColumns,
  Protocol: 'string',
  SourceIp: 'string',
  SourcePort: 'int',
  DestinationIp: 'string',
  DestinationPort: 'int',
  Action: 'string',
  SignatureId: 'string',
  Category: 'string',
  Description: 'string',
  Severity: 'int',
  SourceSystem: 'string',
} as const;

/** The table AZFWIdpsSignature. */
export interface AZFWIdpsSignature extends Fields<typeof columns> {}
/** The table AZFWIdpsSignature. */
export const AZFWIdpsSignature: Table<AZFWIdpsSignature> = defineTable(
  'AZFWIdpsSignature',
  columns,
);
