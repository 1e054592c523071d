import type { Json } from '../../../values/json.ts';

const decimal = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/;
const integer = /^[-+]?\d+$/;

/** A value as a number: a number itself, or a text that spells one. Booleans are none. */
export function valueNumber(value: Json): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return canonicalNumber(value);
  if (typeof value !== 'string' || !decimal.test(value)) return undefined;
  const text = value.trim();
  const near = Number(text);
  if (!Number.isFinite(near)) return undefined;
  if (Number.isSafeInteger(near) || !integer.test(text)) return canonicalNumber(near);
  return BigInt(text.startsWith('+') ? text.slice(1) : text);
}

/** One representation per number, so that equal numbers are the same key: integers past 2^53 are `bigint`. */
export function canonicalNumber(value: number | bigint): number | bigint {
  if (typeof value === 'bigint') {
    const near = Number(value);
    return Number.isSafeInteger(near) ? near : value;
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return BigInt(value);
  return value === 0 ? 0 : value;
}
