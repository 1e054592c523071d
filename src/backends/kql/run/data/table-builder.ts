import type { ColumnDeclaration } from '../../syntax.ts';
import { Frame } from '../table/frame.ts';
import { Schema } from '../table/schema.ts';
import type { Value } from '../values/value.ts';
import { ColumnBuilder } from './column-builder.ts';
import { DataFault } from './data-fault.ts';

/** A table that grows record by record. Columns beyond those that are known are inferred. */
export class TableBuilder {
  readonly #columns = new Map<string, ColumnBuilder>();
  #rows = 0;

  constructor(known: readonly ColumnDeclaration[] = []) {
    for (const { name, type } of known) this.#columns.set(name, new ColumnBuilder(name, type));
  }

  column(name: string): ColumnBuilder {
    let column = this.#columns.get(name);
    if (column === undefined) {
      column = new ColumnBuilder(name, undefined);
      this.#columns.set(name, column);
    }
    return column;
  }

  /** Adds a record: its properties are the values of the columns with their names. */
  add(record: Readonly<Record<string, Value>>, line: number): void {
    const row = this.#rows++;
    for (const key of Object.keys(record)) {
      this.column(key).set(row, record[key] ?? null, line);
    }
  }

  /** Adds a record of cells, in the order of these columns. */
  addCells(columns: readonly ColumnBuilder[], cells: readonly Value[], line: number): void {
    const row = this.#rows++;
    columns.forEach((column, at) => {
      column.set(row, cells[at] ?? null, line);
    });
  }

  build(): Frame {
    if (this.#columns.size === 0) throw new DataFault(1, (raise, span) => raise.KQL3105({}, span));
    const built = [...this.#columns.values()].map((column) => ({
      name: column.name,
      ...column.build(this.#rows),
    }));
    const schema = new Schema(built.map(({ name, type }) => ({ name, type })));
    return new Frame(
      schema,
      this.#rows,
      built.map(({ data }) => data),
    );
  }
}
