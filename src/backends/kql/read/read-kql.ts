import type { Diagnostic, Outcome } from '../../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../../diagnostics/suggest.ts';
import { spanAt } from '../span-at.ts';
import type { Query } from '../syntax.ts';
import { readCodes } from './diagnostics.ts';
import { loadMicrosoftParser, toArray } from './microsoft-parser.ts';
import type { KnownTables, MicrosoftParser, RawDiagnostic } from './microsoft-parser.ts';
import type { Reading } from './read-expressions.ts';
import { readTabular } from './read-operators.ts';
import { readStatement } from './read-statements.ts';
import { Tree } from './tree.ts';

/** The longest text that is read. */
const longest = 4_000_000;

/** Deeper trees are given no names or types by the analyzer. */
const deepest = 500;

/** Finds the parser, loading it when it is first needed. */
const parser = once(loadMicrosoftParser);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Reads a query: Microsoft's parser and analyzer judge the text, the tree that comes out is ours.
 *
 * @param file what diagnostics call the text
 */
export function readKql(text: string, known: KnownTables, file = 'query'): Outcome<Query> {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > longest) {
    const params = { length: text.length, most: longest };
    return failed(readCodes.raise.KQL2007(params, spanAt(text, whole, file)));
  }
  try {
    return readWith(parser(), text, known, file);
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      return failed(readCodes.raise.KQL2008({}, spanAt(text, whole, file)));
    }
    if (!(thrown instanceof TypeError)) throw thrown;
    const detail = thrown.message.slice(0, 200);
    return failed(readCodes.raise.KQL2005({ detail }, spanAt(text, whole, file)));
  }
}

function failed(found: Diagnostic): Outcome<Query> {
  return { value: undefined, diagnostics: [found] };
}

function readWith(
  microsoft: MicrosoftParser,
  text: string,
  known: KnownTables,
  file: string,
): Outcome<Query> {
  const code = microsoft.parse(text, known);
  const whole = { start: 0, end: Math.min(text.length, 1) };
  if (code.Kind !== 'Query') {
    return failed(
      readCodes.raise.KQL2006({ what: 'a control command' }, spanAt(text, whole, file)),
    );
  }
  if (code.MaxDepth > deepest) {
    return failed(readCodes.raise.KQL2008({}, spanAt(text, whole, file)));
  }
  const diagnostics = toArray(code.GetDiagnostics())
    .filter((raw) => raw.Severity === 'Error' && !isFalseAlarm(raw, text))
    .map((raw) => translate(raw, text, known, file));
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return readTree(new Tree(code.Syntax, microsoft), text, file);
}

function readTree(root: Tree, text: string, file: string): Outcome<Query> {
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = {
    tabular: readTabular,
    report: ({ node, type }) => {
      const params = { text: text.slice(node.at.start, node.at.end).slice(0, 80), type };
      diagnostics.push(readCodes.raise.KQL2009(params, spanAt(text, node.at, file)));
    },
  };
  const statements = root.items('Statements').map((node) => readStatement(node, reading));
  if (!statements.some((statement) => statement.kind === 'query')) {
    const whole = { start: 0, end: Math.min(text.length, 1) };
    return failed(
      readCodes.raise.KQL2006(
        { what: 'a text without a tabular statement' },
        spanAt(text, whole, file),
      ),
    );
  }
  return { value: hasErrors(diagnostics) ? undefined : { statements }, diagnostics };
}

/** What the analyzer calls an error and the engine runs. */
function isFalseAlarm(raw: RawDiagnostic, text: string): boolean {
  const before = text.slice(0, raw.Start);
  if (raw.Code === 'KS107') return /\bcount\s*\(\s*$/.test(before);
  if (raw.Code === 'KS134') return /\bmake_timespan\s*\([^()]*$/.test(before);
  return false;
}

const unknownNames: ReadonlySet<string> = new Set([
  'KS142',
  'KS204',
  'KS211',
  'KS124',
  'KS109',
  'KS145',
]);
const wrongTypes: ReadonlySet<string> = new Set([
  'KS106',
  'KS107',
  'KS116',
  'KS127',
  'KS141',
  'KS242',
]);

function translate(raw: RawDiagnostic, text: string, known: KnownTables, file: string): Diagnostic {
  const span = spanAt(text, { start: raw.Start, end: raw.Start + Math.max(raw.Length, 1) }, file);
  const detail = sentence(raw.Message);
  if (/^KS(00\d|176|198)$/.test(raw.Code)) return readCodes.raise.KQL2001({ detail }, span);
  if (unknownNames.has(raw.Code)) {
    const wrong = text.slice(raw.Start, raw.Start + raw.Length);
    const names = raw.Code === 'KS204' ? [...known.tables.keys()] : columnNames(known, text);
    const help = didYouMean(wrong, names);
    return readCodes.raise.KQL2003({ detail }, span, help === undefined ? {} : { help });
  }
  if (wrongTypes.has(raw.Code)) return readCodes.raise.KQL2004({ detail }, span);
  return readCodes.raise.KQL2002({ detail }, span);
}

/** The columns of the tables that the text names. */
function columnNames(known: KnownTables, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [table, columns] of known.tables) {
    if (text.includes(table)) for (const column of columns) names.add(column.name);
  }
  return names;
}

function sentence(message: string): string {
  const trimmed = message.replace(/\.$/, '');
  return trimmed.slice(0, 1).toLowerCase() + trimmed.slice(1);
}
