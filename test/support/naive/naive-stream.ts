import { InternalError } from '../../../src/diagnostics/internal-error.ts';
import type {
  JoinPair,
  Source,
  Step,
  StoredColumn,
  Stream,
  TableRead,
} from '../../../src/ir/stream.ts';
import type { Term } from '../../../src/ir/expression.ts';
import type { World } from '../../../src/semantics/world.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';
import { naiveHolds, naiveTerm, type Place } from './naive-expression.ts';
import { naiveInside, naiveMember } from './naive-json.ts';
import { naiveSame } from './naive-text.ts';
import { naiveMoment } from './naive-time.ts';
import { naiveJson, naiveRead, naiveText } from './naive-value.ts';

/** A record on its way. */
export interface NaiveRow {
  readonly id: string;
  readonly time: bigint;
  readonly columns: ReadonlyMap<string, Json>;
}

/** The world with what a rule's branches share. */
export interface NaiveWorld {
  readonly world: World;
  readonly now: bigint;
  readonly shared: Stream | undefined;
}

/** The rows of a stream, in no order that matters. */
export function naiveRows(stream: Stream, world: NaiveWorld): readonly NaiveRow[] {
  return stream.steps.reduce(
    (rows, step) => stepRows(rows, step, world),
    sourceRows(stream.source, world),
  );
}

/** A term's text for a row; absent is `''`. */
export function naiveKey(term: Term, row: NaiveRow, { world }: NaiveWorld): string {
  return naiveText(naiveTerm(term, { world, columns: row.columns, element: null })) ?? '';
}

/** The row comes after the other: later, or at the same moment with the greater id. */
export function isAfter(a: NaiveRow, b: NaiveRow): boolean {
  return a.time > b.time || (a.time === b.time && isGreater(a.id, b.id));
}

/** A text comes after another by code point. */
export function isGreater(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) =>
    Array.from(text, (c) => String(c.codePointAt(0)).padStart(8, '0')).join(),
  );
  return (x ?? '') > (y ?? '');
}

/** Rows sorted as they happened. */
export function inOrder(rows: readonly NaiveRow[]): readonly NaiveRow[] {
  return [...rows].sort((a, b) => (isAfter(a, b) ? 1 : isAfter(b, a) ? -1 : 0));
}

/** Two rows have equal keys; where `empty` is false, an empty key equals nothing. */
export function sameKeys(a: readonly string[], b: readonly string[], empty: boolean): boolean {
  return a.every((key, i) => (empty || key !== '') && naiveSame(key, b[i] ?? '', false));
}

/** The rows of another stream that a row is joined with. */
export function joined(
  row: NaiveRow,
  stream: Stream,
  on: readonly JoinPair[],
  world: NaiveWorld,
): readonly NaiveRow[] {
  const left = on.map((pair) => naiveKey(pair.left, row, world));
  return naiveRows(stream, world).filter((other) =>
    sameKeys(
      left,
      on.map((pair) => naiveKey(pair.right, other, world)),
      false,
    ),
  );
}

/** A row as an object. */
export function asObject(row: NaiveRow): JsonObject {
  return Object.fromEntries([...row.columns].filter(([, value]) => value !== null));
}

/** A length of time of the language in ticks. */
export function naiveTicks(milliseconds: number): bigint {
  return BigInt(milliseconds) * 10_000n;
}

function sourceRows(source: Source, world: NaiveWorld): readonly NaiveRow[] {
  switch (source.kind) {
    case 'tables':
      return source.tables.flatMap((table) => tableRows(table, world.world));
    case 'none':
      return [];
    case 'query':
      throw new InternalError('no query is read here');
    case 'shared':
      if (world.shared === undefined) throw new Error('no shared rows');
      return naiveRows(world.shared, { ...world, shared: undefined });
    case 'list': {
      const rows = (world.world.lists?.get(source.name) ?? []).map((row, i) => ({
        id: `${source.name}#${String(i).padStart(8, '0')}`,
        time: world.now,
        columns: new Map(
          source.columns.map(({ name }) => [name, textMember(row, name).trim()] as const),
        ),
      }));
      return rows.filter((row) => [...row.columns.values()].join('') !== '');
    }
    case 'state': {
      const rows = sourceRows(source.of, world).filter((row) => row.time <= world.now);
      const keys = (row: NaiveRow): string[] => source.per.map((key) => naiveKey(key, row, world));
      return rows.filter(
        (row) =>
          !keys(row).includes('') &&
          !rows.some((other) => isAfter(other, row) && sameKeys(keys(row), keys(other), false)),
      );
    }
  }
}

function textMember(row: JsonObject, name: string): string {
  return naiveText(naiveRead(naiveMember(row, name), 'string')) ?? '';
}

function tableRows(table: TableRead, world: World): readonly NaiveRow[] {
  const rows: NaiveRow[] = [];
  for (const [i, record] of (world.tables.get(table.name) ?? []).entries()) {
    const time = naiveMember(record, table.time);
    const ticks = typeof time === 'string' ? naiveMoment(time) : null;
    if (ticks === null) continue;
    const named = textMember(record, table.recordId);
    const id = named === '' ? `${table.name}#${String(i).padStart(8, '0')}` : named;
    const columns = new Map(table.columns.map((c) => [c.name, storedValue(record, c)] as const));
    rows.push({ id, time: ticks, columns });
  }
  return rows;
}

function storedValue(record: JsonObject, { name, stored, type }: StoredColumn): Json {
  const value = naiveJson(naiveRead(naiveMember(record, name), stored));
  if (type === 'string') return value ?? '';
  if (stored !== 'string' || !['object', 'array', 'dynamic'].includes(type)) return value;
  return naiveInside(value);
}

function stepRows(rows: readonly NaiveRow[], step: Step, world: NaiveWorld): readonly NaiveRow[] {
  const place = (row: NaiveRow): Place => ({
    world: world.world,
    columns: row.columns,
    element: null,
  });
  const withColumn = (row: NaiveRow, name: string, value: Json): NaiveRow => ({
    ...row,
    columns: new Map([...row.columns, [name, value]]),
  });
  switch (step.kind) {
    case 'define':
      return rows.map((row) =>
        withColumn(
          row,
          step.name,
          naiveJson(naiveTerm(step.value, place(row))) ??
            (step.value.type === 'string' ? '' : null),
        ),
      );
    case 'filter':
      return rows.filter((row) => naiveHolds(step.holds, place(row)));
    case 'join':
      return rows.map((row) => {
        const oldest = step.within === undefined ? undefined : row.time - naiveTicks(step.within);
        const others = joined(row, step.stream, step.on, world).filter(
          (other) =>
            (oldest === undefined || other.time >= oldest) &&
            (step.take === 'lookup'
              ? other.time <= world.now
              : other.time <= row.time && other.id !== row.id),
        );
        const latest = inOrder(others).at(-1);
        return withColumn(row, step.name, latest === undefined ? null : asObject(latest));
      });
    case 'earlier':
      return rows.map((row) => {
        const others = joined(row, step.stream, step.on, world).filter(
          (other) =>
            other.time >= row.time - naiveTicks(step.within) &&
            other.time <= row.time &&
            other.id !== row.id,
        );
        return withColumn(row, step.name, others.length);
      });
    case 'once': {
      const keys = (row: NaiveRow): string[] => step.per.map((key) => naiveKey(key, row, world));
      return rows.filter(
        (row) =>
          !rows.some(
            (other) =>
              isAfter(row, other) &&
              row.time - other.time <= naiveTicks(step.within) &&
              sameKeys(keys(row), keys(other), true),
          ),
      );
    }
  }
}
