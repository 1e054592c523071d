import type { ScalarType } from '../../../../values/scalar-type.ts';
import { Decimal, compareDecimal } from '../../scalars/decimal.ts';
import { formatJson } from './json.ts';
import { Boxed, dynamicType, unboxed } from './value.ts';
import type { Value } from './value.ts';

/** The order of two values of one type; null comes before all, NaN after null. */
export function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  return compareOthers(a, b);
}

function compareOthers(a: Value, b: Value): number {
  if (typeof a === 'boolean' && typeof b === 'boolean') return a ? 1 : -1;
  return a instanceof Decimal && b instanceof Decimal ? compareDecimal(a, b) : compareDynamic(a, b);
}

function isNumber(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** By code point. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x === y) continue;
    // Surrogates stand for code points above the rest of the plane.
    const surrogates = isSurrogate(x) !== isSurrogate(y);
    return surrogates ? (isSurrogate(x) ? 1 : -1) : x - y;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  const [x, y] = [Number.isNaN(a), Number.isNaN(b)];
  return x === y ? 0 : x ? -1 : 1;
}

const ranks = ['bool', 'long', 'int', 'real', 'decimal', 'timespan', 'datetime', 'guid', 'string'];

/** The order of dynamic values: numbers among themselves, other types apart. */
export function compareDynamic(a: Value, b: Value): number {
  const [x, y] = [rankOf(a), rankOf(b)];
  if (x !== y) return x - y;
  const [left, right] = [unboxed(a), unboxed(b)];
  if (left instanceof Decimal || typeof left !== 'object') return compareValues(left, right);
  return compareText(formatJson(left), formatJson(right));
}

function rankOf(value: Value): number {
  const type = dynamicType(value) ?? 'null';
  const rank = ranks.indexOf(type === 'long' ? 'real' : type);
  return rank < 0 ? ranks.length : rank;
}

/** A key that is equal for equal values of one type: what grouping and joining compare. */
export type Key = string | number | bigint | boolean | null;

/** The function that makes keys of a type's values. */
export function keyOf(type: ScalarType): (value: Value) => Key {
  if (type === 'dynamic') return dynamicKey;
  if (type === 'decimal') return (value) => (value === null ? null : textKey(value));
  return (value) => (typeof value === 'object' && value !== null ? textKey(value) : value);
}

function textKey(value: Value): string {
  return value instanceof Decimal ? `\u0001${value.toString()}` : `\u0002${formatJson(value)}`;
}

/** A key by type and value: the number 1 and the text '1' differ, 1 and 1.0 do not. */
export function dynamicKey(value: Value): Key {
  if (value instanceof Boxed) return value.type === 'real' ? Number(value.value) : textKey(value);
  return typeof value === 'object' && value !== null ? textKey(value) : value;
}

/** Are two dynamic values equal, whatever the order of their keys? */
export function sameDynamic(a: Value, b: Value): boolean {
  return dynamicKey(a) === dynamicKey(b);
}
