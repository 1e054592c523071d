import type { Json } from '../../../../values/json.ts';

/** What is wrong with a text that is not JSON, and where. */
export interface JsonFault {
  readonly reason: string;
  readonly offset: number;
}

/** How deep arrays and objects may nest. */
const depthLimit = 500;

/** Parses JSON so that no digit of an integer is lost; slower than `JSON.parse`, which rounds. */
export function parseExactJson(text: string): { readonly value: Json } | JsonFault {
  const parser = new ExactParser(text);
  try {
    return { value: parser.parse() };
  } catch (thrown) {
    if (thrown instanceof Fault) return { reason: thrown.message, offset: thrown.offset };
    throw thrown;
  }
}

class Fault extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

const numberPattern = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const wordPattern = /[A-Za-z]+/y;

class ExactParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Json {
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) this.#fail('something follows the value');
    return value;
  }

  #value(): Json {
    this.#skip();
    switch (this.#text.charAt(this.#at)) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return this.#string();
      case '':
        return this.#fail('it ends too early');
      default:
        return this.#scalar();
    }
  }

  #object(): Json {
    this.#enter();
    const entries: [string, Json][] = [];
    if (!this.#take('}')) {
      do {
        this.#skip();
        if (this.#text.charAt(this.#at) !== '"') this.#fail('a member name is missing');
        const key = this.#string();
        if (!this.#take(':')) this.#fail("':' is missing");
        entries.push([key, this.#value()]);
      } while (this.#take(','));
      if (!this.#take('}')) this.#fail("',' or '}' is missing");
    }
    this.#depth--;
    return Object.fromEntries(entries);
  }

  #array(): Json {
    this.#enter();
    const items: Json[] = [];
    if (!this.#take(']')) {
      do items.push(this.#value());
      while (this.#take(','));
      if (!this.#take(']')) this.#fail("',' or ']' is missing");
    }
    this.#depth--;
    return items;
  }

  #enter(): void {
    this.#at++;
    if (++this.#depth > depthLimit) this.#fail(`it nests more than ${depthLimit} levels deep`);
  }

  #string(): string {
    const start = this.#at;
    for (let at = start + 1; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return this.#decode(start);
      }
      if (code === 0x5c) at++;
      else if (Number.isNaN(code) || code < 0x20) {
        this.#at = Math.min(at, this.#text.length);
        this.#fail(Number.isNaN(code) ? 'it ends inside a text' : 'a control character in a text');
      }
    }
  }

  /** The escapes of one string are `JSON.parse`'s business; they cannot lose anything. */
  #decode(start: number): string {
    try {
      const decoded: unknown = JSON.parse(this.#text.slice(start, this.#at));
      return typeof decoded === 'string' ? decoded : '';
    } catch {
      this.#at = start;
      return this.#fail('an escape in this text is not one of JSON');
    }
  }

  #scalar(): Json {
    numberPattern.lastIndex = this.#at;
    const number = numberPattern.exec(this.#text);
    if (number !== null) return this.#number(number);
    wordPattern.lastIndex = this.#at;
    const word = wordPattern.exec(this.#text)?.[0] ?? this.#text.charAt(this.#at);
    const known = word === 'true' || word === 'false' || word === 'null';
    if (!known) this.#fail(`'${word}' is no JSON value`);
    this.#at += word.length;
    return word === 'null' ? null : word === 'true';
  }

  #number(found: RegExpExecArray): Json {
    const [text, fraction, exponent] = found;
    this.#at += text.length;
    const near = Number(text);
    const isInteger = fraction === undefined && exponent === undefined;
    if (isInteger && !Number.isSafeInteger(near)) return BigInt(text);
    if (!Number.isFinite(near)) this.#fail(`the number ${text} is too large`);
    return near;
  }

  #take(ch: string): boolean {
    this.#skip();
    if (this.#text.charAt(this.#at) !== ch) return false;
    this.#at++;
    return true;
  }

  #skip(): void {
    while (/^[ \t\r\n]$/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #fail(reason: string): never {
    throw new Fault(reason, this.#at);
  }
}
