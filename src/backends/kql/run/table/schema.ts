import type { ColumnDeclaration } from '../../syntax.ts';

/** The columns of a table, and whether its rows stand in an order that window functions may rely on. */
export class Schema {
  readonly columns: readonly ColumnDeclaration[];
  readonly serialized: boolean;
  readonly #index: ReadonlyMap<string, number>;

  constructor(columns: readonly ColumnDeclaration[], serialized = false) {
    this.columns = columns;
    this.serialized = serialized;
    this.#index = new Map(columns.map((column, index) => [column.name, index]));
  }

  /** The position of a column. */
  find(name: string): number | undefined {
    return this.#index.get(name);
  }

  /** The same columns with another promise about their order. */
  ordered(serialized: boolean): Schema {
    return serialized === this.serialized ? this : new Schema(this.columns, serialized);
  }
}

/** A name that is not taken yet: `x`, `x1`, `x2`. */
export function freeName(name: string, taken: { has: (name: string) => boolean }): string {
  if (!taken.has(name)) return name;
  let number = 1;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}
