import type { Predicate, Term } from './expression.ts';
import type {
  DefineStep,
  EarlierStep,
  FilterStep,
  JoinPair,
  JoinStep,
  ListSource,
  NoSource,
  OnceStep,
  SharedSource,
  Source,
  StateSource,
  Step,
  StoredColumn,
  Stream,
  TableRead,
  TableSource,
} from './stream.ts';

/** A table with the columns that are read, each by its type; `[stored, type]` where the two differ. */
export function tableRead(
  name: string,
  columns: {
    readonly [name: string]:
      StoredColumn['stored'] | readonly [StoredColumn['stored'], StoredColumn['type']];
  },
  { time = 'TimeGenerated', recordId = '_ItemId' } = {},
): TableRead {
  return {
    name,
    time,
    recordId,
    columns: Object.entries(columns).map(([column, kind]) =>
      typeof kind === 'string'
        ? { name: column, stored: kind, type: kind }
        : { name: column, stored: kind[0], type: kind[1] },
    ),
  };
}

/** The records of one table, or of several as one. */
export function tables(...reads: readonly TableRead[]): TableSource {
  return { kind: 'tables', tables: reads, at: [] };
}

/** The latest record for each key. */
export function state(of: TableSource, ...per: readonly Term[]): StateSource {
  return { kind: 'state', of, per, at: [] };
}

/** A customer's list, with the column `item`. */
export function listSource(name: string): ListSource {
  return { kind: 'list', name, columns: [{ name: 'item', is: 'text' }], at: [] };
}

/** The stream that all branches share. */
export const shared: SharedSource = { kind: 'shared' };

/** No rows. */
export const none: NoSource = { kind: 'none' };

/** Rows and what happens to them. */
export function stream(source: Source, ...steps: readonly Step[]): Stream {
  return { source, steps };
}

/** Gives a name to a value. */
export function define(name: string, value: Term): DefineStep {
  return { kind: 'define', name, value, at: [] };
}

/** Keeps the rows of which a predicate holds. */
export function filter(holds: Predicate, role: FilterStep['role'] = 'where'): FilterStep {
  return { kind: 'filter', role, holds, at: [] };
}

/** The latest row of another stream. */
export function lookup(name: string, other: Stream, ...on: readonly JoinPair[]): JoinStep {
  return { kind: 'join', take: 'lookup', name, stream: other, on, within: undefined, at: [] };
}

/** The latest row of another stream before this one. */
export function latest(
  name: string,
  other: Stream,
  within: number,
  ...on: readonly JoinPair[]
): JoinStep {
  return { kind: 'join', take: 'latest', name, stream: other, on, within, at: [] };
}

/** How many rows of another stream lie before this one. */
export function earlier(
  name: string,
  other: Stream,
  within: number,
  ...on: readonly JoinPair[]
): EarlierStep {
  return { kind: 'earlier', name, stream: other, on, within, at: [] };
}

/** Of equal rows near each other, the first. */
export function once(within: number, ...per: readonly Term[]): OnceStep {
  return { kind: 'once', per, within, at: [] };
}
