import { closeSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { scalarTypes } from '../values/scalar-type.ts';
import { parseDatetime } from '../backends/kql/scalars/parse-datetime.ts';
import type { ColumnDeclaration } from '../backends/kql/syntax.ts';
import type { ReadExternal, RunInputs } from '../backends/kql/run/context.ts';
import { readCsvRows } from '../backends/kql/run/data/csv-rows.ts';
import { DataFault } from '../backends/kql/run/data/data-fault.ts';
import { readJsonRows } from '../backends/kql/run/data/json-rows.ts';
import type { Frame } from '../backends/kql/run/table/frame.ts';
import { queryCodes } from './query-diagnostics.ts';
import type { QueryOptions } from './query.ts';

/** What queries run over, apart from the clock of each. */
export type Loaded = Omit<RunInputs, 'expired'>;

type Columns = readonly ColumnDeclaration[];

/** Loads the tables and lists that the command line names. */
export function loadInputs(
  options: QueryOptions,
  known: ReadonlyMap<string, Columns>,
): Outcome<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const schemas = new Map(known);
  for (const text of options.schema) addSchema(text, schemas, diagnostics);
  const tables = loadTables(options.data, schemas, diagnostics);
  for (const text of options.schema) addEmpty(text, schemas, tables);
  const watchlists = loadTables(options.watchlist, schemas, diagnostics);
  const now = nowOf(options.now, diagnostics);
  const maxRows = numberOf('--max-rows', options.maxRows, diagnostics);
  const timeoutSeconds = numberOf('--timeout', options.timeout, diagnostics);
  if (now === undefined || diagnostics.length > 0) return { value: undefined, diagnostics };
  const value: Loaded = {
    tables,
    watchlists,
    now,
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    ...(options.allowFiles === undefined
      ? {}
      : { readExternal: externalReader(options.allowFiles) }),
  };
  return { value, diagnostics };
}

function usage(detail: string): Diagnostic {
  return queryCodes.raise.CLI2001({ detail }, fileSpan('command line'));
}

function addSchema(text: string, schemas: Map<string, Columns>, diagnostics: Diagnostic[]): void {
  const [, name, body] = /^([^=]+)=\s*\(?([^()]*)\)?\s*$/.exec(text) ?? [];
  const columns = (body ?? '').split(',').map((part): ColumnDeclaration | undefined => {
    const [, column, spelled] = /^\s*\[?'?([^':\]]+)'?\]?\s*:\s*(\w+)\s*$/.exec(part) ?? [];
    const type = scalarTypes.find((known) => known === spelled);
    return column === undefined || type === undefined ? undefined : { name: column.trim(), type };
  });
  const fits = columns.filter((column) => column !== undefined);
  if (name === undefined || fits.length !== columns.length) {
    diagnostics.push(usage(`--schema '${text}' is not <table>=(<column>: <type>, …)`));
    return;
  }
  schemas.set(name.trim(), fits);
}

/** A table with columns and without a file has no rows. */
function addEmpty(
  text: string,
  schemas: ReadonlyMap<string, Columns>,
  tables: Map<string, Frame>,
): void {
  const name = text.slice(0, text.indexOf('=')).trim();
  const columns = schemas.get(name);
  if (columns !== undefined && !tables.has(name)) tables.set(name, readJsonRows([], columns));
}

function loadTables(
  given: readonly string[],
  schemas: ReadonlyMap<string, Columns>,
  diagnostics: Diagnostic[],
): Map<string, Frame> {
  const tables = new Map<string, Frame>();
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1 || at === text.length - 1) {
      diagnostics.push(usage(`'${text}' is not <name>=<file>`));
      continue;
    }
    const [name, file] = [text.slice(0, at), text.slice(at + 1)];
    const frame = loadFile(file, schemas.get(name) ?? [], diagnostics);
    if (frame !== undefined) tables.set(name, frame);
  }
  return tables;
}

function loadFile(file: string, columns: Columns, diagnostics: Diagnostic[]): Frame | undefined {
  try {
    return readRows(file, columns);
  } catch (thrown) {
    if (thrown instanceof DataFault) {
      diagnostics.push(thrown.diagnostic(file));
      return undefined;
    }
    if (!isSystemError(thrown)) throw thrown;
    const detail = thrown.code === 'ENOENT' ? 'there is no such file' : thrown.message;
    diagnostics.push(queryCodes.raise.CLI2002({ file, detail }, fileSpan(file)));
    return undefined;
  }
}

function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && 'code' in thrown;
}

function readRows(file: string, columns: Columns): Frame {
  const separator = { '.csv': ',', '.tsv': '\t' }[path.extname(file).toLowerCase()];
  const chunks = chunksOf(file);
  return separator === undefined
    ? readJsonRows(chunks, columns)
    : readCsvRows(chunks, columns, { separator });
}

const chunkSize = 4 * 1024 * 1024;

function* chunksOf(file: string): Generator<Buffer> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const length = readSync(handle, chunk, 0, chunkSize, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

function nowOf(text: string | undefined, diagnostics: Diagnostic[]): RunInputs['now'] | undefined {
  const value = parseDatetime(text ?? new Date().toISOString());
  if (value === undefined) diagnostics.push(usage(`--now '${text ?? ''}' is no datetime`));
  return value;
}

function numberOf(
  name: string,
  text: string | undefined,
  diagnostics: Diagnostic[],
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  diagnostics.push(usage(`${name} '${text}' is no positive number`));
  return undefined;
}

/** Reads files below a folder, and no others. */
function externalReader(folder: string): ReadExternal {
  const root = realpathSync(folder);
  return (uri, format, columns, { skipHeader }) => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(uri)) throw new Error('the network is not read');
    const file = realpathSync(path.resolve(root, uri));
    if (!file.startsWith(root + path.sep)) throw new Error(`it is not below '${folder}'`);
    try {
      if (['json', 'multijson'].includes(format) || /\.(nd)?json$/.test(file)) {
        return readJsonRows(chunksOf(file), columns);
      }
      const header = columns.map((column) => column.name);
      const separator = format === 'tsv' ? '\t' : ',';
      if (format === 'txt') return textRows(file, columns);
      return readCsvRows(chunksOf(file), columns, { separator, header, skipHeader });
    } catch (thrown) {
      if (thrown instanceof DataFault) throw new Error(thrown.diagnostic(uri).message);
      throw thrown;
    }
  };
}

/** `format = "txt"`: each line is a value of the only column. */
function textRows(file: string, columns: Columns): Frame {
  const name = columns[0]?.name ?? 'Column1';
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const rows = lines.map((line) => JSON.stringify({ [name]: line })).join('\n');
  return readJsonRows([Buffer.from(rows, 'utf8')], columns);
}
