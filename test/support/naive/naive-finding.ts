import type { Key } from '../../../src/ir/finder.ts';
import { inOrder, naiveKey, sameKeys, type NaiveRow, type NaiveWorld } from './naive-stream.ts';

/** What was found: the rows that it is about, and what shows it. */
export interface NaiveFinding {
  readonly group: readonly { readonly name: string; readonly value: string }[];
  readonly first: bigint;
  readonly last: bigint;
  readonly count: number;
  readonly events: readonly NaiveRow[];
  readonly rows: readonly NaiveRow[];
  readonly shown: NaiveRow;
}

/** A row's keys, by name. */
export function groupOf(
  keys: readonly Key[],
  row: NaiveRow,
  world: NaiveWorld,
): NaiveFinding['group'] {
  return keys.map(({ name, of }) => ({ name, value: naiveKey(of, row, world) }));
}

/** The texts of a row's keys. */
export function keysOf(keys: readonly Key[], row: NaiveRow, world: NaiveWorld): readonly string[] {
  return keys.map(({ of }) => naiveKey(of, row, world));
}

/** The rows of each group, found by comparing each row with each. */
export function naiveGroups(
  rows: readonly NaiveRow[],
  keys: readonly Key[],
  world: NaiveWorld,
): readonly (readonly NaiveRow[])[] {
  const groups = rows.map((row) =>
    rows.filter((other) => sameKeys(keysOf(keys, row, world), keysOf(keys, other, world), true)),
  );
  return groups.filter((group, i) => group[0] === rows[i]);
}

/** A finding of rows together. */
export function together(
  rows: readonly NaiveRow[],
  keys: readonly Key[],
  world: NaiveWorld,
): NaiveFinding {
  const sorted = inOrder(rows);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing found');
  return {
    group: groupOf(keys, last, world),
    first: first.time,
    last: last.time,
    count: rows.length,
    events: sorted,
    rows: sorted,
    shown: last,
  };
}

/** Joins sets of rows, any two whose times overlap, until no two do. */
export function mergeAll<R extends { readonly time: bigint }>(
  windows: readonly (readonly R[])[],
): readonly (readonly R[])[] {
  const left = [...windows];
  for (let i = 0; i < left.length; i += 1) {
    for (let j = i + 1; j < left.length; j += 1) {
      const [a, b] = [left[i] ?? [], left[j] ?? []];
      if (!overlap(a, b)) continue;
      left.splice(j, 1);
      left.splice(i, 1);
      left.push([...new Set([...a, ...b])]);
      [i, j] = [-1, left.length];
    }
  }
  return left;
}

function overlap(
  a: readonly { readonly time: bigint }[],
  b: readonly { readonly time: bigint }[],
): boolean {
  const [x, y] = [a, b].map((rows) => rows.map((row) => row.time).sort(by));
  return !(after(x?.[0], y?.at(-1)) || after(y?.[0], x?.at(-1)));
}

function by(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function after(a: bigint | undefined, b: bigint | undefined): boolean {
  return a !== undefined && b !== undefined && a > b;
}
