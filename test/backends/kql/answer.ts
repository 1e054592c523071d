import { queryKql } from '../../../src/backends/kql/query-kql.ts';
import type { RunInputs } from '../../../src/backends/kql/run/context.ts';
import { frameJson } from '../../../src/backends/kql/run/output.ts';
import { parseDatetime } from '../../../src/backends/kql/scalars/parse-datetime.ts';
import { readJsonRows } from '../../../src/backends/kql/run/data/json-rows.ts';
import type { Frame } from '../../../src/backends/kql/run/table/frame.ts';

/** What a query answers, in the words of the batch protocol. */
export interface Answer {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly error: string | undefined;
  readonly place: string | undefined;
}

/** The clock of the tests. */
export const now = parseDatetime('2024-05-01T12:00:00Z') ?? 0;

/** A table of JSON lines. */
export function table(...records: readonly object[]): Frame {
  const lines = records.map((record) => JSON.stringify(record)).join('\n');
  return readJsonRows([Buffer.from(lines)], []);
}

/** Runs a query over some tables. */
export function answer(
  query: string,
  tables: Readonly<Record<string, Frame>> = {},
  inputs: Partial<RunInputs> = {},
): Answer {
  const map = new Map(Object.entries(tables));
  const known = {
    tables: new Map([...map].map(([name, frame]) => [name, frame.schema.columns] as const)),
  };
  const { value, diagnostics } = queryKql(query, known, { tables: map, now, ...inputs });
  const [first] = diagnostics;
  const place = first && `${first.at.span.start.line}:${first.at.span.start.column}`;
  if (value === undefined) return { names: [], types: [], rows: [], error: first?.code, place };
  const shown: Shown = read(`{${frameJson(value)}}`);
  return {
    names: shown.columns.map((column) => column.name),
    types: shown.columns.map((column) => column.type),
    rows: shown.rows,
    error: undefined,
    place: undefined,
  };
}

interface Shown {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

function read(text: string): Shown {
  const parse: (text: string) => Shown = JSON.parse;
  return parse(text);
}

/** The only row of `print …`. */
export function printed(expressions: string): readonly unknown[] {
  const found = answer(`print ${expressions}`);
  if (found.error !== undefined) throw new Error(`${found.error} in ${expressions}`);
  return found.rows[0] ?? [];
}
