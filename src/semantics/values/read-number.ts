import type { Json } from '../../values/json.ts';

const decimalText = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const wholeText = /^[-+]?[0-9]+$/;

/** A value as a number with a fraction, 64 bits wide (decision 1.4). */
export function readReal(value: Json | undefined): number | undefined {
  const number = realOf(value);
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}

function realOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return decimalText.test(text) ? Number(text) : undefined;
}

/** A value as a whole number of so many bits (decision 1.4): fractions of a number are cut off. */
export function readWhole(value: Json | undefined, bits: 32 | 64): bigint | undefined {
  const whole = wholeOf(value);
  return whole !== undefined && BigInt.asIntN(bits, whole) === whole ? whole : undefined;
}

function wholeOf(value: Json | undefined): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value === 'number')
    return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return wholeText.test(text) ? BigInt(text.replace('+', '')) : undefined;
}
