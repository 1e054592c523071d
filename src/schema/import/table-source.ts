import type { ScalarType } from '../../values/scalar-type.ts';

/** A column as a schema export tells it. */
export interface ColumnSource {
  readonly name: string;
  readonly type: ScalarType;
  readonly description: string;
}

/** A table as a schema export tells it, checked: names are possible, no column comes twice. */
export interface TableSource {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnSource[];
  /** Where it was read, for messages. */
  readonly file: string;
}

/** A table as it was found, before it is checked. */
export interface RawTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly RawColumn[];
}

/** A column as it was found, before it is checked. */
export interface RawColumn {
  readonly name: unknown;
  readonly type: unknown;
  readonly description?: unknown;
}
