import type { Expression, Options } from '../../syntax.ts';
import { converted } from '../expressions/compiled.ts';
import { batchOf, environment, valuesOf } from '../expressions/site.ts';
import type { Environment } from '../expressions/site.ts';
import { argumentFault } from '../fault.ts';
import { makeRegex } from '../functions/regex.ts';
import { asText, conversion } from '../values/convert.ts';
import { nullOf } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import type { OperatorOf, Prepare } from './define.ts';
import { placed, withColumns } from './parse.ts';

type Pairs = (text: string) => ReadonlyMap<string, string>;

/** `parse-kv`: columns from pairs of keys and values. */
export const parseKv: Prepare<'parse-kv'> = (operator, schema, { engine, scope }) => {
  const env = environment(schema, scope, engine);
  const source = converted(engine.compile(operator.of, env), 'string');
  const pairs = pairsOf(operator, env);
  const { output, positions } = withColumns(schema, operator.keys);
  const conversions = operator.keys.map((key) => conversion('string', key.type));
  return (frame) => {
    const texts = valuesOf(source, batchOf(frame, env));
    const made = operator.keys.map((): Value[] => []);
    for (const text of texts) {
      engine.limits.step(operator.at);
      const found = pairs(typeof text === 'string' ? text : '');
      operator.keys.forEach((key, at) => {
        const value = found.get(key.name);
        const convert = conversions[at];
        const missing = nullOf(key.type);
        made[at]?.push(value === undefined ? missing : (convert?.(value) ?? missing));
      });
    }
    return placed(frame, output, positions, made);
  };
};

function textOption(options: Options, name: string, env: Environment): string | undefined {
  const given: Expression | string | undefined = options.get(name);
  if (given === undefined || typeof given === 'string') return given;
  const value = env.engine.compile(given, env).constant?.value;
  return typeof value === 'string' ? value : asText(value);
}

function pairsOf(operator: OperatorOf<'parse-kv'>, env: Environment): Pairs {
  const option = (name: string): string | undefined => textOption(operator.options, name, env);
  const regex = option('regex');
  if (regex !== undefined) return pairsByRegex(regex, operator);
  const quotes = Array.from(option('quote') ?? '');
  const [open = '', close = open] = quotes;
  const escape = option('escape') ?? '';
  const kv = option('kv_delimiter');
  const pair = option('pair_delimiter');
  if (kv === undefined || kv === '' || pair === '') {
    throw argumentFault("'parse-kv' needs delimiters", operator.at);
  }
  const greedy = option('greedy')?.toLowerCase() === 'true';
  return (text) => scanPairs(text, { kv, pair, open, close, escape, greedy });
}

function pairsByRegex(pattern: string, operator: OperatorOf<'parse-kv'>): Pairs {
  const regex = makeRegex(pattern, operator.at);
  return (text) => {
    const found = new Map<string, string>();
    const matcher = regex.re2.matcher(text);
    while (matcher.find()) {
      const [key, value] = [matcher.group(1), matcher.group(2)];
      if (key !== null && value !== null && !found.has(key)) found.set(key, value);
    }
    return found;
  };
}

interface Delimiters {
  readonly kv: string;
  readonly pair: string | undefined;
  readonly open: string;
  readonly close: string;
  readonly escape: string;
  /** Without quotes: a value runs up to the last pair delimiter before the next key. */
  readonly greedy: boolean;
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

function scanPairs(text: string, marks: Delimiters): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const key = readKey(text, at, marks);
    if (key === undefined) break;
    const value = readValue(text, skipBlanks(text, key.end), marks);
    if (!found.has(key.text)) found.set(key.text, value.text);
    at = value.end;
  }
  return found;
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end;
}

function readKey(text: string, at: number, marks: Delimiters): Piece | undefined {
  const start = skipBlanks(text, at);
  if (marks.open !== '' && text.startsWith(marks.open, start)) {
    const quoted = readQuoted(text, start, marks);
    const end = text.indexOf(marks.kv, quoted.end);
    return end < 0 ? undefined : { text: quoted.text, end: end + marks.kv.length };
  }
  const end = text.indexOf(marks.kv, start);
  if (end < 0) return undefined;
  const before = text.slice(start, end).trim();
  const last = marks.pair === undefined ? -1 : before.lastIndexOf(marks.pair);
  const name = last < 0 ? before : before.slice(last + (marks.pair?.length ?? 0)).trim();
  return { text: name, end: end + marks.kv.length };
}

function readValue(text: string, at: number, marks: Delimiters): Piece {
  if (marks.open !== '' && text.startsWith(marks.open, at)) {
    const quoted = readQuoted(text, at, marks);
    const next = marks.pair === undefined ? quoted.end : text.indexOf(marks.pair, quoted.end);
    return { text: quoted.text, end: next < 0 ? text.length : next + (marks.pair?.length ?? 0) };
  }
  const end = valueEnd(text, at, marks);
  return { text: text.slice(at, end).trim(), end: end + (marks.pair?.length ?? 0) };
}

function valueEnd(text: string, at: number, { kv, pair, greedy }: Delimiters): number {
  if (pair === undefined) {
    const rest = /[\s,;]/.exec(text.slice(at));
    return rest === null ? text.length : at + rest.index;
  }
  const first = text.indexOf(pair, at);
  if (first < 0) return text.length;
  if (!greedy) return first;
  const nextKey = text.indexOf(kv, at);
  if (nextKey < 0) return text.length;
  const last = text.lastIndexOf(pair, nextKey);
  return last < at ? first : last;
}

function readQuoted(text: string, at: number, marks: Delimiters): Piece {
  let value = '';
  let end = at + marks.open.length;
  while (end < text.length && !text.startsWith(marks.close, end)) {
    if (marks.escape !== '' && text.startsWith(marks.escape, end)) end += marks.escape.length;
    value += text[end] ?? '';
    end += 1;
  }
  return { text: value, end: end + marks.close.length };
}
