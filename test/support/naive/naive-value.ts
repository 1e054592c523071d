import type { TermType } from '../../../src/ir/expression.ts';
import type { Json } from '../../../src/values/json.ts';
import { naivePrint } from './naive-json.ts';
import { naiveDecimal, naiveReal } from './naive-number.ts';
import { naiveMoment, naiveMomentText, naiveSpan, naiveSpanText } from './naive-time.ts';

/** A number as a fraction of whole ones, so that nothing is ever rounded. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A value by what it is; null is absent. */
export type Naive =
  | null
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: Fraction; readonly shown: string }
  | { readonly is: 'bool'; readonly bool: boolean }
  | { readonly is: 'moment'; readonly ticks: bigint }
  | { readonly is: 'span'; readonly ticks: bigint }
  | { readonly is: 'json'; readonly json: Json };

const readers: { readonly [T in TermType]: (json: Exclude<Json, null>) => Naive } = {
  string: (json) => ({ is: 'text', text: jsonAsText(json) }),
  guid: (json) => ({ is: 'text', text: jsonAsText(json) }),
  int: (json) => readWhole(json, 31n),
  long: (json) => readWhole(json, 63n),
  real: (json) => readReal(json, naiveReal),
  decimal: (json) => readReal(json, naiveDecimal),
  bool: readBool,
  datetime: (json) => {
    const ticks = typeof json === 'string' ? naiveMoment(json) : null;
    return ticks === null ? null : { is: 'moment', ticks };
  },
  timespan: (json) => {
    const ticks = typeof json === 'string' ? naiveSpan(json) : null;
    return ticks === null ? null : { is: 'span', ticks };
  },
  dynamic: (json) => ({ is: 'json', json }),
  array: (json) => (Array.isArray(json) ? { is: 'json', json } : null),
  object: (json) =>
    typeof json === 'object' && !Array.isArray(json) ? { is: 'json', json } : null,
};

/** What a log holds, read as a type. */
export function naiveRead(json: Json | undefined, type: TermType): Naive {
  return json === null || json === undefined ? null : readers[type](json);
}

/** A value as text. */
export function naiveText(value: Naive): string | null {
  if (value?.is === 'bool') return value.bool ? 'True' : 'False';
  if (value?.is === 'number') return value.shown;
  const json = naiveJson(value);
  return json === null ? null : jsonAsText(json);
}

/** A value as a log would hold it. */
export function naiveJson(value: Naive): Json {
  if (value === null) return null;
  if (value.is === 'text') return value.text;
  if (value.is === 'json') return value.json;
  if (value.is === 'bool') return value.bool;
  if (value.is === 'moment') return naiveMomentText(value.ticks);
  if (value.is === 'span') return naiveSpanText(value.ticks);
  return /^-?\d+$/.test(value.shown) ? BigInt(value.shown) : Number(value.shown);
}

/** A value of one type as another. */
export function naiveConvert(value: Naive, type: TermType): Naive {
  const isText = type === 'string' || type === 'guid';
  return naiveRead(isText ? naiveText(value) : naiveJson(value), type);
}

/** There is nothing. */
export function naiveEmpty(value: Naive): boolean {
  if (value === null) return true;
  return ['""', '[]', '{}'].includes(naivePrint(naiveJson(value)));
}

/** There is no value to take: absent or the empty text, but not an empty array or object. */
export function naiveBlank(value: Naive): boolean {
  return [null, ''].includes(naiveText(value));
}

/** -1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [x, y] = [a.over * b.under, b.over * a.under];
  return x < y ? -1 : x > y ? 1 : 0;
}

function jsonAsText(json: Json): string {
  if (typeof json === 'string') return json;
  return naivePrint(json);
}

function fractionOf(number: number): Fraction {
  let [value, under] = [number, 1n];
  while (!Number.isInteger(value)) [value, under] = [value * 2, under * 2n];
  return { over: BigInt(value), under };
}

function readReal(json: Json, show: (number: number) => string): Naive {
  const number =
    typeof json === 'string'
      ? /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(json.trim())
        ? Number(json.trim())
        : Number.NaN
      : typeof json === 'object'
        ? Number.NaN
        : Number(json);
  if (!Number.isFinite(number)) return null;
  return { is: 'number', number: fractionOf(number), shown: show(number) };
}

function readWhole(json: Json, bits: bigint): Naive {
  let whole: bigint | null = null;
  if (typeof json === 'bigint') whole = json;
  if (typeof json === 'boolean') whole = json ? 1n : 0n;
  if (typeof json === 'number') whole = BigInt(Math.trunc(json));
  if (typeof json === 'string' && /^\s*[-+]?\d+\s*$/.test(json)) {
    whole = BigInt(json.trim().replace(/^\+/, ''));
  }
  if (whole === null || whole >= 2n ** bits || whole < -(2n ** bits)) return null;
  return { is: 'number', number: { over: whole, under: 1n }, shown: String(whole) };
}

function readBool(json: Json): Naive {
  if (typeof json === 'boolean') return { is: 'bool', bool: json };
  if (typeof json === 'number' || typeof json === 'bigint') {
    return { is: 'bool', bool: BigInt(Math.ceil(Math.abs(Number(json)))) !== 0n };
  }
  if (typeof json !== 'string') return null;
  if (/^true$/i.test(json)) return { is: 'bool', bool: true };
  if (/^false$/i.test(json)) return { is: 'bool', bool: false };
  return /^[-+]?\d+$/.test(json) ? { is: 'bool', bool: !/^[-+]?0+$/.test(json) } : null;
}
