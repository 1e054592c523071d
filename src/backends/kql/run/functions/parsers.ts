import { Decimal } from '../../scalars/decimal.ts';
import { textTests, fold } from '../expressions/text-search.ts';
import { unsupported } from '../fault.ts';
import { asText, fromDynamic } from '../values/convert.ts';
import { bagOf, isArray, newBag } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';
import { parseXml } from './xml.ts';

function queryParameters(query: string): Value {
  const bag = newBag();
  for (const pair of query.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    bag[at < 0 ? pair : pair.slice(0, at)] = at < 0 ? '' : pair.slice(at + 1);
  }
  return bag;
}

function parseUrl(url: string): Value {
  const found =
    /^(?:([A-Za-z][\w+.-]*):\/\/)?(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^:/?#]*|\[[^\]]*\])(?::(\d+))?(\/[^?#]*)?(?:\?([^#]*))?(?:#(.*))?$/s.exec(
      url,
    );
  if (found?.[1] === undefined) return emptyUrl(url);
  const [
    ,
    scheme,
    user = '',
    password = '',
    host = '',
    port = '',
    path = '',
    query = '',
    fragment = '',
  ] = found;
  return bagOf([
    ['Scheme', scheme],
    ['Host', host],
    ['Port', port],
    ['Path', path],
    ['Username', user],
    ['Password', password],
    ['Query Parameters', queryParameters(query)],
    ['Fragment', fragment],
  ]);
}

/** A text without a scheme is a path, and perhaps a query. */
function emptyUrl(url: string): Value {
  const [, path = '', query = '', fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  return bagOf([
    ['Scheme', ''],
    ['Host', ''],
    ['Port', ''],
    ['Path', path],
    ['Username', ''],
    ['Password', ''],
    ['Query Parameters', queryParameters(query)],
    ['Fragment', fragment],
  ]);
}

function parsePath(path: string): Value {
  const [scheme, plain] = cut(path, /^([A-Za-z][\w+.-]*):\/\/([^]*)$/, ['', path]);
  const [whole, stream] = cut(plain, /^([^]*[\\/][^\\/]*):([^\\/]*)$/, [plain, '']);
  const [directory, file] = cut(whole, /^([^]*)[\\/]([^\\/]*)$/, ['', whole]);
  const [, extension] = cut(file, /^([^]*)\.([^.]*)$/, [file, '']);
  return bagOf([
    ['Scheme', scheme],
    ['RootPath', /^[A-Za-z]:[\\/]/.exec(whole)?.[0] ?? ''],
    ['DirectoryPath', directory],
    ['DirectoryName', directory.split(/[\\/]/).at(-1) ?? ''],
    ['Filename', file],
    ['Extension', extension],
    ['AlternateDataStreamName', stream],
  ]);
}

type Pair = readonly [string, string];

/** A text in two where a pattern says, or else as given. */
function cut(text: string, pattern: RegExp, otherwise: Pair): Pair {
  const found = pattern.exec(text);
  return found === null ? otherwise : [found[1] ?? '', found[2] ?? ''];
}

/** Up to four parts of eight digits each. */
function parseVersion(version: string): Value {
  const parts = version.split('.');
  if (parts.length > 4 || !parts.every((part) => /^\d{1,8}$/.test(part))) return null;
  const padded = [...parts, '0', '0', '0', '0'].slice(0, 4);
  const digits = padded.reduce((sum, part) => sum * 100_000_000n + BigInt(part), 0n);
  return new Decimal(digits, 0);
}

/** Splits a command line as Windows does: quotes group, a backslash escapes a quote. */
function parseCommandLine(line: string): Value {
  const found: string[] = [];
  const word = /(?:[^\s"\\]|\\[^]|\\$|"(?:\\[^]|[^"\\])*"?)+/g;
  for (const [part] of line.matchAll(word)) {
    found.push(part.replace(/\\"|"/g, (mark) => (mark === '\\"' ? '"' : '')));
  }
  return found.length === 0 ? null : found;
}

function parseCsv(line: string): Value {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (quoted && character === '"' && line[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      fields.push(field);
      field = '';
    } else if (!quoted && (character === '\n' || character === '\r')) break;
    else field += character;
  }
  return [...fields, field];
}

function hasAnyIndex(text: string, terms: Value): Value {
  if (!isArray(terms)) return null;
  const folded = fold(text);
  return terms.findIndex((term) =>
    textTests.has(folded, fold(asText(fromDynamic(term, 'string')))),
  );
}

function refused(what: string): ScalarFunction {
  return {
    compile: (site) => {
      throw unsupported(what, site.at);
    },
  };
}

/** Functions that take texts apart. */
export const parserFunctions: FunctionTable = {
  parse_url: fn('dynamic', ['string'], parseUrl),
  parseurl: fn('dynamic', ['string'], parseUrl),
  parse_urlquery: fn('dynamic', ['string'], (query) =>
    bagOf([['Query Parameters', queryParameters(query)]]),
  ),
  parse_path: fn('dynamic', ['string'], parsePath),
  parse_version: fn('decimal', ['string'], parseVersion),
  parse_command_line: fn('dynamic', ['string', 'string'], (line) => parseCommandLine(line)),
  parse_csv: fn('dynamic', ['string'], parseCsv),
  parse_xml: fn('dynamic', ['string'], parseXml),
  has_any_index: fn('long', ['string', 'dynamic'], hasAnyIndex),
  parse_user_agent: refused("'parse_user_agent', which needs a database of browsers,"),
};
