import type { Columns } from './column.ts';
import type { TableFacts } from './table.ts';

/** What is known of a table beyond its list of columns: kept by hand beside the generated files. */
export interface Shape<C extends Columns> extends Partial<TableFacts> {
  /** Columns that are more than their scalar type says, and virtual columns. */
  readonly columns: C;
}

/** Declares what is known of a table beyond its list of columns. */
export function defineShape<const C extends Columns>(shape: Shape<C>): Shape<C> {
  return shape;
}
