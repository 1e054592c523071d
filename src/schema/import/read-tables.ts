import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { fileSpan, pointSpan } from '../../diagnostics/span.ts';
import { schemaCodes } from '../diagnostics.ts';
import { checkTable } from './check-table.ts';
import { findTables } from './find-tables.ts';
import type { Found } from './find-tables.ts';
import { parseCsv } from './parse-csv.ts';
import type { RawTable, TableSource } from './table-source.ts';
import { tablesOfRows } from './tables-of-rows.ts';

/** A file of a schema export, as it was read. */
export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

const { raise } = schemaCodes;

/**
 * Reads tables out of schema exports. What is wrong with a table or a file leaves out that table or file alone.
 * `name` is the table of a getschema result that does not tell it.
 */
export function readTables(
  files: readonly SchemaFile[],
  name?: string,
): { readonly tables: readonly TableSource[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const tables = new Map<string, TableSource>();
  for (const file of files) {
    const found = readFile(file, name);
    diagnostics.push(...found.diagnostics);
    for (const raw of found.value ?? []) {
      const checked = checkTable(raw, file.file);
      diagnostics.push(...checked.diagnostics);
      if (checked.value === undefined) continue;
      const earlier = tables.get(raw.name);
      if (earlier === undefined) tables.set(raw.name, checked.value);
      else {
        const params = { table: raw.name, other: earlier.file };
        diagnostics.push(raise.SCH1007(params, fileSpan(file.file)));
      }
    }
  }
  // By code unit, not by locale: the same input gives the same files everywhere.
  const sorted = [...tables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { tables: sorted, diagnostics };
}

function readFile(file: SchemaFile, name: string | undefined): Outcome<readonly RawTable[]> {
  const found = /\.csv$/i.test(file.file) ? findInCsv(file) : findInJson(file);
  if (found.value === undefined) return { value: undefined, diagnostics: found.diagnostics };
  switch (found.value.kind) {
    case 'tables':
      return { value: found.value.tables, diagnostics: [] };
    case 'schemaRows':
      return tablesOfRows(found.value.rows, file.file, name);
    case 'nothing': {
      const problem = raise.SCH1002({ found: found.value.found }, fileSpan(file.file));
      return { value: undefined, diagnostics: [problem] };
    }
  }
}

function findInJson({ file, text }: SchemaFile): Outcome<Found> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const document: unknown = JSON.parse(json);
    return { value: findTables(document), diagnostics: [] };
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    const reason = said.replace(/\s+/g, ' ');
    // Not every message tells the position; without it the whole file is meant.
    const offset = /position (\d+)/.exec(reason)?.[1];
    const before = json.slice(0, Number(offset ?? 0)).split('\n');
    const span = pointSpan(file, before.length, (before.at(-1) ?? '').length + 1);
    return { value: undefined, diagnostics: [raise.SCH1001({ reason }, span)] };
  }
}

function findInCsv({ text }: SchemaFile): Outcome<Found> {
  const [header = [], ...rows] = parseCsv(text);
  if (!header.includes('ColumnName')) {
    const found = `the first line has no 'ColumnName' but '${header.slice(0, 5).join(', ')}'`;
    return { value: { kind: 'nothing', found }, diagnostics: [] };
  }
  const records = rows.map((row) =>
    Object.fromEntries(header.map((name, position) => [name, row[position]])),
  );
  return { value: { kind: 'schemaRows', rows: records }, diagnostics: [] };
}
