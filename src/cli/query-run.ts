import { createInterface } from 'node:readline';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { fileSpan, pointSpan } from '../diagnostics/span.ts';
import { queryKql } from '../backends/kql/query-kql.ts';
import { frameJson } from '../backends/kql/run/output.ts';
import type { KnownTables } from '../backends/kql/read/microsoft-parser.ts';
import type { Frame } from '../backends/kql/run/table/frame.ts';
import { exit } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { queryCodes } from './query-diagnostics.ts';
import { loadInputs } from './query-inputs.ts';
import { knownSchemas } from './query-schemas.ts';
import type { Loaded } from './query-inputs.ts';
import { printFrame } from './query-output.ts';
import type { QueryOptions } from './query-options.ts';

/** Runs one query, or those on standard input: the same code answers both. */
export async function runQuery(kql: string | undefined, options: QueryOptions): Promise<ExitCode> {
  if (kql === undefined && options.batch !== true) {
    const detail = 'a query, or --batch, is missing';
    printDiagnostics([queryCodes.raise.CLI2001({ detail }, fileSpan('command line'))]);
    return exit.usage;
  }
  const loaded = loadInputs(options, await knownSchemas(options.data));
  printDiagnostics(loaded.diagnostics);
  if (loaded.value === undefined) return exit.usage;
  const known: KnownTables = {
    tables: new Map([...loaded.value.tables].map(([name, frame]) => [name, frame.schema.columns])),
  };
  if (kql === undefined) return runBatch(known, loaded.value);
  const { value, diagnostics } = answer(kql, known, loaded.value);
  printDiagnostics(diagnostics, (file) => (file === 'query' ? kql : undefined));
  if (value === undefined) return exit.broken;
  await printFrame(value, options.format);
  return exit.ok;
}

/** The answer to one query; the time that it may take is counted from here. */
function answer(text: string, known: KnownTables, loaded: Loaded): Outcome<Frame> {
  const end = Date.now() + (loaded.timeoutSeconds ?? 0) * 1000;
  const expired = (): boolean => Date.now() > end;
  return queryKql(
    text,
    known,
    loaded.timeoutSeconds === undefined ? loaded : { ...loaded, expired },
  );
}

async function runBatch(known: KnownTables, loaded: Loaded): Promise<ExitCode> {
  let line = 0;
  let code: ExitCode = exit.ok;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const request = requestIn(text);
    if (typeof request === 'string') {
      const span = pointSpan('standard input', line, 1);
      printDiagnostics([queryCodes.raise.CLI2003({ detail: request }, span)]);
      code = exit.usage;
      continue;
    }
    const { text: answered, code: other } = reply(request.query, known, loaded);
    if (other !== exit.ok) code = other;
    await write(`{"id":${JSON.stringify(request.id)},${answered}}\n`);
  }
  return code;
}

interface Reply {
  readonly text: string;
  readonly code: ExitCode;
}

/** The answer to one request. A fault of ours must not keep the others from theirs. */
function reply(text: string, known: KnownTables, loaded: Loaded): Reply {
  try {
    const { value, diagnostics } = answer(text, known, loaded);
    if (value !== undefined) return { text: frameJson(value), code: exit.ok };
    return { text: `"error":${JSON.stringify(errorOf(diagnostics))}`, code: exit.ok };
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    process.stderr.write(`internal error: ${message}\n`);
    const error = { code: 'INTERNAL', message: 'a fault of wardline itself' };
    return { text: `"error":${JSON.stringify(error)}`, code: exit.internal };
  }
}

function errorOf(diagnostics: readonly Diagnostic[]): {
  readonly code: string;
  readonly message: string;
} {
  const found = diagnostics.find((one) => hasErrors([one]));
  if (found === undefined) return { code: 'KQL3000', message: 'no answer' };
  const { line, column } = found.at.span.start;
  return { code: found.code, message: `${line}:${column}: ${found.message}` };
}

/** The request on a line, or what is wrong with it. */
function requestIn(
  text: string,
): { readonly id: string | number; readonly query: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'it does not parse';
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('query' in value)) {
    return 'it has no "id" and "query"';
  }
  const { id, query } = value;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof query !== 'string') {
    return 'its "id" or "query" has another type';
  }
  return { id, query };
}

/** Waits where the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
