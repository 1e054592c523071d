import type { Value } from '../values/value.ts';
import { isArray } from '../values/value.ts';
import { asText, fromDynamic, textOf } from '../values/convert.ts';
import { formatJson } from '../values/json.ts';
import { compareText } from '../values/compare.ts';
import { toLowerSimple, toUpperSimple } from '../values/text.ts';
import { fn, typedFn } from './define.ts';
import type { FunctionTable } from './define.ts';
import { regexCache } from './regex.ts';
import type { Regex } from './regex.ts';

/** The characters of a text, surrogate pairs together. */
function characters(text: string): readonly string[] {
  return Array.from(text);
}

function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}

function strlen(text: string): number {
  return isAscii(text) ? text.length : characters(text).length;
}

function substring(text: string, start: number, length = Number.MAX_SAFE_INTEGER): string {
  const all = characters(text);
  const from = start < 0 ? Math.max(all.length + start, 0) : start;
  return length <= 0 ? '' : all.slice(from, from + length).join('');
}

function indexOf(text: string, wanted: string, start = 0, length = -1, occurrence = 1): Value {
  const all = characters(text);
  const from = start < 0 ? Math.max(all.length + start, 0) : start;
  if (occurrence < 1) return -1;
  if (from > all.length) return wanted === '' ? null : -1;
  const found = occurrenceIn(all.slice(from).join(''), wanted, occurrence);
  // The length limits where an occurrence may start, not where it may end.
  return found < 0 || (length >= 0 && found >= length) ? -1 : from + found;
}

/** Where a text stands for the n-th time, in characters; -1 where it does not. */
function occurrenceIn(text: string, wanted: string, occurrence: number): number {
  let found = -1;
  for (let left = occurrence; left > 0; left--) {
    found = text.indexOf(wanted, found + 1);
    if (found < 0) return -1;
  }
  return strlen(text.slice(0, found));
}

function split(text: string, separator: string, index?: number): Value {
  const parts = separator === '' ? [text] : text.split(separator);
  if (index === undefined) return parts;
  const part = parts[index];
  return part === undefined ? null : [part];
}

function repeat(text: string, times: number, separator = ''): string {
  return new Array<string>(Math.min(Math.max(times, 0), 1024)).fill(text).join(separator);
}

/** How often a text stands in another; occurrences may overlap, as the engine counts plain text. */
function countPlain(text: string, wanted: string): number {
  if (wanted === '') return 0;
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}

function countRegex(text: string, regex: Regex): number {
  const matcher = regex.re2.matcher(text);
  let count = 0;
  while (matcher.find()) count += 1;
  return count;
}

function translate(search: string, replacement: string, text: string): string {
  const from = characters(search);
  const to = characters(replacement);
  if (to.length === 0)
    return characters(text)
      .filter((c) => !from.includes(c))
      .join('');
  const map = new Map(from.map((c, index) => [c, to[Math.min(index, to.length - 1)] ?? '']));
  return characters(text)
    .map((c) => map.get(c) ?? c)
    .join('');
}

function replaceStrings(text: string, lookups: Value, replacements: Value): Value {
  const from = isArray(lookups) ? lookups : [lookups];
  const to = isArray(replacements) ? replacements : [replacements];
  const pairs = from
    .map(
      (lookup, index) =>
        [
          asText(fromDynamic(lookup, 'string')),
          asText(fromDynamic(to[Math.min(index, to.length - 1)] ?? null, 'string')),
        ] as const,
    )
    .filter(([wanted]) => wanted !== '');
  let result = '';
  for (let at = 0; at < text.length;) {
    const hit = pairs.find(([wanted]) => text.startsWith(wanted, at));
    result += hit === undefined ? (text[at] ?? '') : hit[1];
    at += hit === undefined ? 1 : hit[0].length;
  }
  return result;
}

function reverse(text: string): string {
  return [...characters(text)].reverse().join('');
}

function compareStrings(a: string, b: string): number {
  return Math.sign(compareText(a, b));
}

/** `strcat` and its like print each argument as `tostring` does. */
function joined(separator: (values: readonly string[]) => string): FunctionTable[string] {
  return typedFn(
    'string',
    ['any'],
    (types) =>
      (...values: readonly Value[]) =>
        separator(
          values.map((value, index) => {
            const type = types[index] ?? 'string';
            return type === 'dynamic' ? asText(fromDynamic(value, 'string')) : textOf(value, type);
          }),
        ),
    { least: 1, rest: true, nulls: true },
  );
}

function arrayText(array: Value, delimiter: string): Value {
  if (!isArray(array)) return null;
  return array
    .filter((item) => item !== null)
    .map((item) => (typeof item === 'string' ? item : plainText(item)))
    .join(delimiter);
}

function plainText(value: Value): string {
  const text = fromDynamic(value, 'string');
  return typeof text === 'string' ? text : formatJson(value);
}

/** Functions over text. */
export const stringFunctions: FunctionTable = {
  strlen: fn('long', ['string'], strlen),
  string_size: fn('long', ['string'], (text) => Buffer.byteLength(text, 'utf8')),
  tolower: fn('string', ['string'], toLowerSimple),
  toupper: fn('string', ['string'], toUpperSimple),
  substring: fn('string', ['string', 'int', 'int'], substring, { least: 2 }),
  indexof: fn('long', ['string', 'string', 'int', 'int', 'int'], indexOf, { least: 2 }),
  split: fn('dynamic', ['string', 'string', 'int'], split, { least: 2 }),
  strcat: joined((values) => values.join('')),
  strcat_delim: joined(([delimiter = '', ...values]) => values.join(delimiter)),
  strcat_array: fn('string', ['dynamic', 'string'], arrayText),
  array_strcat: fn('string', ['dynamic', 'string'], arrayText),
  strrep: fn('string', ['string', 'int', 'string'], repeat, { least: 2 }),
  reverse: fn('string', ['string'], reverse),
  replace_string: fn('string', ['string', 'string', 'string'], (text, from, to) =>
    from === '' ? text : text.replaceAll(from, () => to),
  ),
  replace_strings: fn('string', ['string', 'dynamic', 'dynamic'], replaceStrings),
  translate: fn('string', ['string', 'string', 'string'], translate),
  countof: typedFn(
    'long',
    ['string', 'string', 'string'],
    (_types, at) => {
      const regexOf = regexCache(at);
      return (text, wanted, kind = 'normal') =>
        kind === 'regex' ? countRegex(text, regexOf(wanted)) : countPlain(text, wanted);
    },
    { least: 2 },
  ),
  strcmp: fn('long', ['string', 'string'], compareStrings),
  isempty: fn('bool', ['any'], (value) => value === null || value === '', { nulls: true }),
  isnotempty: fn('bool', ['any'], (value) => value !== null && value !== '', { nulls: true }),
  notempty: fn('bool', ['any'], (value) => value !== null && value !== '', { nulls: true }),
  isascii: fn('bool', ['string'], isAscii),
  isutf8: fn('bool', ['string'], (text) => !text.includes('\ufffd')),
  make_string: fn('string', ['any'], (...values: readonly Value[]) => codePointText(values), {
    rest: true,
    nulls: true,
  }),
  to_utf8: fn('dynamic', ['string'], codePoints),
  unicode_codepoints_from_string: fn('dynamic', ['string'], codePoints),
  unicode_codepoints_to_string: fn(
    'string',
    ['any'],
    (...values: readonly Value[]) => codePointText(values),
    { rest: true, nulls: true },
  ),
};

function codePoints(text: string): Value {
  return characters(text).map((c) => c.codePointAt(0) ?? 0);
}

function codePointText(values: readonly Value[]): Value {
  const codes = values.flatMap((value) => (isArray(value) ? value : [value]));
  return codes
    .map((code) =>
      typeof code === 'number' && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '',
    )
    .join('');
}
