import type { Json } from '../../values/json.ts';

/** Deeper than this is no JSON: a bound, so that no text can exhaust the stack. */
const deepest = 512;

const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const space = /[ \t\n\r]*/y;
const hex = /[0-9a-fA-F]{4}/y;

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Where reading stands. */
interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * The value that a text stands for, or undefined where it is no JSON. Unlike `JSON.parse` it keeps every digit of
 * integers past 2^53, as `bigint`.
 */
export function parseJson(text: string): Json | undefined {
  const cursor: Cursor = { text, at: 0 };
  const value = parseValue(cursor, 0);
  take(cursor, space);
  return cursor.at === text.length ? value : undefined;
}

function parseValue(cursor: Cursor, depth: number): Json | undefined {
  take(cursor, space);
  const next = cursor.text[cursor.at];
  if (next === '"') return parseText(cursor);
  if (next === '{') return depth < deepest ? parseObject(cursor, depth) : undefined;
  if (next === '[') return depth < deepest ? parseArray(cursor, depth) : undefined;
  if (takeWord(cursor, 'true')) return true;
  if (takeWord(cursor, 'false')) return false;
  if (takeWord(cursor, 'null')) return null;
  return parseNumber(cursor);
}

function parseNumber(cursor: Cursor): Json | undefined {
  const digits = take(cursor, number);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const isWhole = /^-?[0-9]+$/.test(digits);
  return isWhole && !Number.isSafeInteger(value) ? BigInt(digits) : value;
}

function parseText(cursor: Cursor): string | undefined {
  let text = '';
  cursor.at += 1;
  for (;;) {
    text += take(cursor, plainText) ?? '';
    if (takeWord(cursor, '"')) return text;
    if (!takeWord(cursor, '\\')) return undefined;
    const escaped = parseEscape(cursor);
    if (escaped === undefined) return undefined;
    text += escaped;
  }
}

function parseEscape(cursor: Cursor): string | undefined {
  const letter = cursor.text[cursor.at] ?? '';
  cursor.at += 1;
  if (letter !== 'u') return escapes.get(letter);
  const code = take(cursor, hex);
  return code === undefined ? undefined : String.fromCharCode(Number.parseInt(code, 16));
}

function parseArray(cursor: Cursor, depth: number): Json | undefined {
  const items: Json[] = [];
  cursor.at += 1;
  take(cursor, space);
  if (takeWord(cursor, ']')) return items;
  for (;;) {
    const item = parseValue(cursor, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    take(cursor, space);
    if (takeWord(cursor, ']')) return items;
    if (!takeWord(cursor, ',')) return undefined;
  }
}

function parseObject(cursor: Cursor, depth: number): Json | undefined {
  // Without a prototype, so that a member named `__proto__` is a member.
  const members: Record<string, Json> = bare();
  cursor.at += 1;
  take(cursor, space);
  if (takeWord(cursor, '}')) return members;
  for (;;) {
    take(cursor, space);
    if (cursor.text[cursor.at] !== '"') return undefined;
    const name = parseText(cursor);
    take(cursor, space);
    if (name === undefined || !takeWord(cursor, ':')) return undefined;
    const value = parseValue(cursor, depth + 1);
    if (value === undefined) return undefined;
    members[name] = value;
    take(cursor, space);
    if (takeWord(cursor, '}')) return members;
    if (!takeWord(cursor, ',')) return undefined;
  }
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
}

function takeWord(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  cursor.at += word.length;
  return true;
}

function bare(): Record<string, Json> {
  const members: Record<string, Json> = {};
  Object.setPrototypeOf(members, null);
  return members;
}
