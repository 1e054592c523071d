import { Decimal } from '../../scalars/decimal.ts';
import { formatDatetime } from '../../scalars/datetime.ts';
import { parseLong } from '../../scalars/long.ts';
import { formatTimespan } from '../../scalars/timespan.ts';
import { formatReal } from './format-real.ts';
import { Boxed, isArray, newBag } from './value.ts';
import type { Value } from './value.ts';

/** Deeper JSON is refused: it could not be walked without running out of stack. */
export const deepestJson = 1000;

/** Reads JSON exactly: integers to 64 bits, `1.0` as a real. Undefined where the text is no JSON. */
export function parseJson(text: string): Value | undefined {
  const reader = new JsonReader(text);
  try {
    return reader.whole();
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const blank = /[ \t\n\r]*/y;

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Value {
    const value = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw new SyntaxError('text after the value');
    return value;
  }

  #skip(): void {
    blank.lastIndex = this.#at;
    blank.test(this.#text);
    this.#at = blank.lastIndex;
  }

  #value(depth: number): Value {
    if (depth > deepestJson) throw new SyntaxError('too deep');
    this.#skip();
    const next = this.#text[this.#at];
    if (next === '{') return this.#bag(depth);
    if (next === '[') return this.#array(depth);
    if (next === '"') return this.#string();
    if (next === 't') return this.#word('true', true);
    if (next === 'f') return this.#word('false', false);
    return next === 'n' ? this.#word('null', null) : this.#number();
  }

  #word(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) throw new SyntaxError('unknown word');
    this.#at += word.length;
    return value;
  }

  #number(): Value {
    number.lastIndex = this.#at;
    const found = number.exec(this.#text);
    if (found === null) throw new SyntaxError('no value');
    this.#at = number.lastIndex;
    const whole =
      found[1] === undefined && found[2] === undefined ? parseLong(found[0]) : undefined;
    if (whole !== undefined) return whole;
    const value = Number(found[0]);
    return Number.isInteger(value) ? new Boxed('real', value) : value;
  }

  #string(): string {
    const start = this.#at + 1;
    plain.lastIndex = start;
    plain.test(this.#text);
    this.#at = plain.lastIndex;
    while (this.#text[this.#at] === '\\') {
      plain.lastIndex = this.#at + 2;
      plain.test(this.#text);
      this.#at = plain.lastIndex;
    }
    if (this.#text[this.#at] !== '"') throw new SyntaxError('open string');
    this.#at += 1;
    const raw = this.#text.slice(start, this.#at - 1);
    if (!raw.includes('\\')) return raw;
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : raw;
  }

  #array(depth: number): Value {
    const items: Value[] = [];
    this.#at += 1;
    this.#skip();
    if (this.#take(']')) return items;
    do items.push(this.#value(depth + 1));
    while (this.#more(']'));
    return items;
  }

  #bag(depth: number): Value {
    const bag = newBag();
    this.#at += 1;
    this.#skip();
    if (this.#take('}')) return bag;
    do {
      this.#skip();
      if (this.#text[this.#at] !== '"') throw new SyntaxError('no key');
      const key = this.#string();
      this.#skip();
      if (!this.#take(':')) throw new SyntaxError('no colon');
      bag[key] = this.#value(depth + 1);
    } while (this.#more('}'));
    return bag;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #more(end: string): boolean {
    this.#skip();
    if (this.#take(',')) return true;
    if (!this.#take(end)) throw new SyntaxError('no end');
    return false;
  }
}

/** Writes a dynamic value as compact JSON. */
export function formatJson(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'object') return formatObject(value);
  if (typeof value !== 'number') return value.toString();
  return Number.isInteger(value) ? value.toString() : realJson(value);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function realJson(value: number): string {
  return Number.isFinite(value) ? formatReal(value) : quote(formatReal(value));
}

function formatObject(value: Exclude<Value, null | boolean | number | bigint | string>): string {
  if (isArray(value)) return `[${value.map(formatJson).join(',')}]`;
  if (value instanceof Boxed) return formatBoxed(value);
  if (value instanceof Decimal) return quote(value.toString());
  const pairs = Object.keys(value).map((key) => `${quote(key)}:${formatJson(value[key] ?? null)}`);
  return `{${pairs.join(',')}}`;
}

function formatBoxed(box: Boxed): string {
  const { type, value } = box;
  if (typeof value === 'number' && type === 'real') return realJson(value);
  return quote(formatScalarBox(box));
}

/** The text of a boxed scalar. */
export function formatScalarBox({ type, value }: Boxed): string {
  if (typeof value === 'number' && type === 'real') return formatReal(value);
  if (type === 'datetime' && (typeof value === 'number' || typeof value === 'bigint')) {
    return formatDatetime(value);
  }
  if (type === 'timespan' && (typeof value === 'number' || typeof value === 'bigint')) {
    return formatTimespan(value);
  }
  return value.toString();
}
