import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { Schema } from './schema.ts';

/** What a compiled expression reads: columns side by side, and what window functions computed before. */
export interface Batch {
  readonly columns: readonly (readonly Value[])[];
  readonly length: number;
  readonly slots: (readonly Value[])[];
}

/** A column that may still be a selection from another one: it is gathered when it is first read. */
export class ColumnData {
  #values: readonly Value[] | undefined;
  #base: readonly Value[];
  #index: Int32Array | undefined;
  readonly #missing: Value;
  readonly #length: number;

  constructor(
    values: readonly Value[],
    index?: Int32Array,
    missing: Value = null,
    length?: number,
  ) {
    this.#base = values;
    this.#index = index;
    this.#missing = missing;
    this.#length = length ?? index?.length ?? values.length;
    if (index === undefined && length === undefined) this.#values = values;
  }

  /** A column of one value, made when it is first read. */
  static repeated(value: Value, length: number): ColumnData {
    return new ColumnData([], undefined, value, length);
  }

  values(): readonly Value[] {
    if (this.#values !== undefined) return this.#values;
    const made: Value[] = [];
    const [base, index] = [this.#base, this.#index];
    if (index === undefined) for (let row = 0; row < this.#length; row++) made.push(this.#missing);
    else for (const row of index) made.push(base[row] ?? this.#missing);
    this.#values = made;
    this.#base = [];
    this.#index = undefined;
    return made;
  }

  /** A selection of rows; -1 stands for a row that is missing. */
  select(rows: Int32Array, missing: Value, composed: Map<Int32Array, Int32Array>): ColumnData {
    if (this.#values !== undefined) return new ColumnData(this.#values, rows, missing);
    const index = this.#index;
    if (index === undefined) return ColumnData.repeated(this.#missing, rows.length);
    let both = composed.get(index);
    if (both === undefined) {
      both = rows.map((row) => (row < 0 ? -1 : (index[row] ?? -1)));
      composed.set(index, both);
    }
    return new ColumnData(this.#base, both, missing);
  }
}

/** Rows in columns. */
export class Frame {
  readonly schema: Schema;
  readonly length: number;
  readonly data: readonly ColumnData[];

  constructor(schema: Schema, length: number, data: readonly ColumnData[]) {
    this.schema = schema;
    this.length = length;
    this.data = data;
  }

  /** A frame of plain columns. */
  static of(schema: Schema, length: number, columns: readonly (readonly Value[])[]): Frame {
    return new Frame(
      schema,
      length,
      columns.map((values) => new ColumnData(values)),
    );
  }

  /** A frame of rows. */
  static ofRows(schema: Schema, rows: readonly (readonly Value[])[]): Frame {
    const columns = schema.columns.map((column, at) =>
      rows.map((row) => row[at] ?? nullOf(column.type)),
    );
    return Frame.of(schema, rows.length, columns);
  }

  column(at: number): readonly Value[] {
    return this.data[at]?.values() ?? [];
  }

  /** A batch with these columns read; the others are left unread. */
  batch(uses: Iterable<number>): Batch {
    const columns: (readonly Value[])[] = this.data.map(() => none);
    for (const at of uses) columns[at] = this.column(at);
    return { columns, length: this.length, slots: [] };
  }

  /** A selection of rows; -1 stands for a row that is missing. */
  select(rows: Int32Array, schema: Schema = this.schema): Frame {
    const composed = new Map<Int32Array, Int32Array>();
    const data = this.data.map((column, at) =>
      column.select(rows, nullOf(this.schema.columns[at]?.type ?? 'dynamic'), composed),
    );
    return new Frame(schema, rows.length, data);
  }

  /** The same data under another schema of as many columns. */
  as(schema: Schema): Frame {
    return schema === this.schema ? this : new Frame(schema, this.length, this.data);
  }

  row(at: number): readonly Value[] {
    return this.data.map((column) => column.values()[at] ?? null);
  }
}

const none: readonly Value[] = [];
