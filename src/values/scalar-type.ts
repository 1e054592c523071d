/** The scalar types of Kusto, in the spelling that its tables use. */
export const scalarTypes = [
  'string',
  'int',
  'long',
  'real',
  'decimal',
  'bool',
  'datetime',
  'timespan',
  'guid',
  'dynamic',
] as const;

/** A scalar type of Kusto. */
export type ScalarType = (typeof scalarTypes)[number];
