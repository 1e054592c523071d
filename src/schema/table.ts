import type { Columns } from './column.ts';

/** What is known of a table beside its columns. */
export interface TableFacts {
  readonly description: string;
  /** The column that says when the record was made. */
  readonly time: string;
  /** The column that tells two records of the same moment apart. */
  readonly recordId: string;
  /** True for tables whose columns are not all known, such as AzureDiagnostics. */
  readonly open: boolean;
}

/** A table that detections read. `T` is its interface: it exists for the types alone. */
export interface Table<T = unknown> extends TableFacts {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: Columns;
  /** Never set: carries the interface of the table's columns to the language. */
  readonly fields?: T;
}
