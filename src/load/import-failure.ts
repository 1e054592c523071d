import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan, pointSpan } from '../diagnostics/span.ts';
import type { Span } from '../diagnostics/span.ts';
import { loadCodes } from './diagnostics.ts';
import { erasedPath } from './module-cache.ts';
import type { ModuleImport, ModuleRecord } from './module-record.ts';
import { proposeTable } from './propose-table.ts';

/** The modules of the project that took part. */
type Records = ReadonlyMap<string, ModuleRecord>;

const longest = 300;

/** What is said of a module of the project that could not be imported. */
export function describeFailure(
  root: string,
  file: string,
  thrown: unknown,
  records: Records,
): readonly Diagnostic[] {
  const missing = missingExport(file, thrown, records);
  if (missing !== undefined) return [missing];
  const span = placeInStack(root, thrown, records) ?? fileSpan(file);
  return [loadCodes.raise.LOAD1030({ what: describeThrown(thrown) }, span)];
}

/** What is said of a package that could not be imported, at each place that asks for it. */
export function describePackageFailure(
  specifier: string,
  thrown: unknown,
  records: Records,
): readonly Diagnostic[] {
  const isMissing = missingCodes.has(codeOf(thrown) ?? '');
  const proposal = isMissing ? proposeTable(specifier) : undefined;
  return importsOf(specifier, records).map(({ span }) =>
    isMissing
      ? loadCodes.raise.LOAD1021({ specifier, proposal }, span)
      : loadCodes.raise.LOAD1030({ what: `'${specifier}': ${describeThrown(thrown)}` }, span),
  );
}

/** Where modules ask for a package. */
export function importsOf(specifier: string, records: Records): readonly ModuleImport[] {
  return [...records.values()].flatMap((record) =>
    record.imports.filter((one) => one.file === undefined && one.specifier === specifier),
  );
}

const missingCodes: ReadonlySet<string> = new Set([
  'ERR_MODULE_NOT_FOUND',
  'MODULE_NOT_FOUND',
  'ERR_PACKAGE_PATH_NOT_EXPORTED',
  'ERR_PACKAGE_IMPORT_NOT_DEFINED',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'ERR_INVALID_MODULE_SPECIFIER',
  'ERR_INVALID_PACKAGE_TARGET',
  'ERR_UNSUPPORTED_ESM_URL_SCHEME',
  'ERR_UNKNOWN_BUILTIN_MODULE',
]);

/** Whatever was thrown, in one sentence. What is thrown need not be an error, nor be well behaved. */
export function describeThrown(thrown: unknown): string {
  const text = say(thrown);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function say(thrown: unknown): string {
  try {
    if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
    return typeof thrown === 'string' ? `'${thrown}' was thrown` : `${String(thrown)} was thrown`;
  } catch {
    return 'something was thrown that cannot be shown';
  }
}

function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** The engine names the missing export in its sentence and nowhere else. */
function missingExport(file: string, thrown: unknown, records: Records): Diagnostic | undefined {
  if (!(thrown instanceof SyntaxError)) return undefined;
  const name = /does not provide an export named '([^']+)'/.exec(thrown.message)?.[1];
  if (name === undefined) return undefined;
  const asked = records.get(file)?.imports ?? [];
  const from = asked.find((one) => one.names.some((bound) => bound.name === name));
  if (from === undefined) return undefined;
  const bound = from.names.find((one) => one.name === name);
  const params = { name, specifier: from.specifier };
  return loadCodes.raise.LOAD1022(params, bound?.span ?? from.span);
}

/** The topmost place of the stack that is in a file of the project: erased files keep every position. */
function placeInStack(root: string, thrown: unknown, records: Records): Span | undefined {
  if (!(thrown instanceof Error) || typeof thrown.stack !== 'string') return undefined;
  const byPath = new Map([...records.keys()].map((file) => [join(root, erasedPath(file)), file]));
  for (const [, url, line, column] of thrown.stack.matchAll(/(file:\/\/\S+?):(\d+)(?::(\d+))?/g)) {
    const file = byPath.get(fromUrl(url ?? ''));
    if (file !== undefined) return pointSpan(file, Number(line), Number(column ?? 1));
  }
  return undefined;
}

function fromUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return '';
  }
}
