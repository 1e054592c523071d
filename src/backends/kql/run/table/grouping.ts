import type { ScalarType } from '../../../../values/scalar-type.ts';
import { keyOf } from '../values/compare.ts';
import type { Key } from '../values/compare.ts';
import type { Value } from '../values/value.ts';

/** Rows put into groups: the group of each row, and the first row of each group. */
export interface Groups {
  readonly groupOf: Int32Array;
  readonly firstRows: readonly number[];
}

/** Gives equal combinations of keys equal numbers, over as many tables as are asked about. */
export class KeyCoder {
  readonly #single: readonly Map<Key, number>[];
  readonly #keys: readonly ((value: Value) => Key)[];
  readonly #pairs: readonly Map<number, number>[];

  constructor(types: readonly ScalarType[]) {
    this.#keys = types.map((type) => keyOf(type));
    this.#single = types.map(() => new Map<Key, number>());
    this.#pairs = types.map(() => new Map<number, number>());
  }

  /** The number of each row's combination. */
  codes(columns: readonly (readonly Value[])[], length: number): Int32Array {
    const codes = new Int32Array(length);
    columns.forEach((values, at) => {
      const own = this.#codesOf(values, at, length);
      if (at === 0) codes.set(own);
      else this.#combine(codes, own, at);
    });
    return codes;
  }

  #codesOf(values: readonly Value[], at: number, length: number): Int32Array {
    const known = this.#single[at] ?? new Map<Key, number>();
    const key = this.#keys[at] ?? String;
    const codes = new Int32Array(length);
    for (let row = 0; row < length; row++) {
      const made = key(values[row] ?? null);
      let code = known.get(made);
      if (code === undefined) {
        code = known.size;
        known.set(made, code);
      }
      codes[row] = code;
    }
    return codes;
  }

  #combine(codes: Int32Array, own: Int32Array, at: number): void {
    const pairs = this.#pairs[at] ?? new Map<number, number>();
    for (let row = 0; row < codes.length; row++) {
      const pair = (codes[row] ?? 0) * 0x4000000 + (own[row] ?? 0);
      let code = pairs.get(pair);
      if (code === undefined) {
        code = pairs.size;
        pairs.set(pair, code);
      }
      codes[row] = code;
    }
  }
}

/** Groups rows by their keys, groups in the order in which they first appear. */
export function groupRows(
  columns: readonly (readonly Value[])[],
  types: readonly ScalarType[],
  length: number,
): Groups {
  const groupOf = new KeyCoder(types).codes(columns, length);
  const firstRows: number[] = [];
  const renumbered: number[] = [];
  for (let row = 0; row < length; row++) {
    const code = groupOf[row] ?? 0;
    let group = renumbered[code];
    if (group === undefined) {
      group = firstRows.length;
      renumbered[code] = group;
      firstRows.push(row);
    }
    groupOf[row] = group;
  }
  return { groupOf, firstRows };
}
