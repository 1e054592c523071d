import type { ScalarType } from '../../../../values/scalar-type.ts';
import { formatDatetime, fromTicks, toTicks } from '../../scalars/datetime.ts';
import { Decimal, decimalOf, parseDecimal } from '../../scalars/decimal.ts';
import { longOfReal, parseLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import { parseDatetime } from '../../scalars/parse-datetime.ts';
import { formatTimespan, parseTimespan } from '../../scalars/timespan.ts';
import { formatReal } from './format-real.ts';
import { formatJson } from './json.ts';
import { dynamicType, toDynamic, unboxed } from './value.ts';
import type { Value } from './value.ts';

/** Turns a value of one type into another, as `tostring()` and its like do. */
export type Conversion = (value: Value) => Value;

/** The conversion from one type to another; the answer is null where a value cannot be converted. */
export function conversion(from: ScalarType, to: ScalarType): Conversion {
  if (from === to) return (value) => value;
  if (from === 'dynamic') return (value) => fromDynamic(value, to);
  if (to === 'dynamic') return (value) => toDynamic(value, from);
  const convert = conversions[to];
  const missing: Value = to === 'string' ? '' : null;
  return (value) => (value === null ? missing : (convert(value, from) ?? missing));
}

/** Takes a value of a type out of a dynamic. */
export function fromDynamic(value: Value, to: ScalarType): Value {
  if (to === 'dynamic') return value;
  const found = scalarIn(value, to);
  return found ?? (to === 'string' ? '' : null);
}

function scalarIn(value: Value, to: Exclude<ScalarType, 'dynamic'>): Value {
  const held = dynamicType(value);
  if (held === undefined) return null;
  if (held === 'array' || held === 'bag') return to === 'string' ? formatJson(value) : null;
  if (to === 'string' && typeof value === 'boolean') return value ? 'true' : 'false';
  if (held === to) return unboxed(value);
  const cut = to === 'int' || to === 'long' ? cutNumber(unboxed(value), held, to) : undefined;
  return cut ?? conversions[to](unboxed(value), held);
}

/** Inside a dynamic, a real beyond the integers becomes the nearest one, and a long loses its upper half as an int. */
function cutNumber(value: Value, held: string, to: 'int' | 'long'): Long | undefined {
  if (typeof value !== 'number' && typeof value !== 'bigint') return undefined;
  if (held === 'long' && to === 'int') return Number(BigInt.asIntN(32, BigInt(value)));
  if (held !== 'real') return undefined;
  const [least, most] =
    to === 'int' ? [-(2n ** 31n), 2n ** 31n - 1n] : [-(2n ** 63n), 2n ** 63n - 1n];
  const number = Number(value);
  if (number >= Number(most)) return most <= 2 ** 31 ? Number(most) : most;
  if (number > Number(least) || Number.isNaN(number)) return undefined;
  return least >= -(2 ** 31) ? Number(least) : least;
}

type Convert = (value: Value, from: ScalarType) => Value;

const conversions: Readonly<Record<ScalarType, Convert>> = {
  string: textOf,
  int: (value, from) => lowHalf(integerOf(value, from), value, from),
  long: integerOf,
  real: realOf,
  decimal: decimalFrom,
  bool: boolOf,
  datetime: datetimeOf,
  timespan: timespanOf,
  guid: (value, from) => (from === 'string' && typeof value === 'string' ? parseGuid(value) : null),
  dynamic: toDynamic,
};

/** A value that is known to be a text; null is the empty one. */
export function asText(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : formatJson(value);
}

/** The text of a typed value. */
export function textOf(value: Value, type: ScalarType): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number' || typeof value === 'bigint') return numberText(value, type);
  return value instanceof Decimal ? value.toString() : formatJson(value);
}

function numberText(value: Long, type: ScalarType): string {
  if (type === 'datetime') return formatDatetime(value);
  if (type === 'timespan') return formatTimespan(value);
  if (type === 'real' && typeof value === 'number') return formatReal(value);
  return value.toString();
}

/** An integer beyond 32 bits loses its upper half; a real goes to the nearest int; a text is no int at all. */
function lowHalf(value: Long | null, given: Value, from: ScalarType): number | null {
  const fits = int32(value);
  if (fits !== null || value === null) return fits;
  if (from === 'real') return Number(given) < 0 ? -(2 ** 31) : 2 ** 31 - 1;
  return from === 'string' ? null : Number(BigInt.asIntN(32, BigInt(value)));
}

/** Null where an integer does not fit 32 bits. */
export function int32(value: Long | null): number | null {
  return typeof value === 'number' && (value | 0) === value ? value : null;
}

function integerOf(value: Value, from: ScalarType): Long | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return from === 'guid' ? null : integerIn(value);
  if (value instanceof Decimal) return parseLong(value.toString().replace(/\..*$/, '')) ?? null;
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  if (from === 'real') return longOfReal(Number(value));
  return from === 'datetime' ? ticksAsLong(value) : value;
}

function integerIn(text: string): Long | null {
  return /^\s*-0x/i.test(text) ? null : (parseLong(text) ?? null);
}

function ticksAsLong(value: Long): Long {
  const ticks = toTicks(value);
  return ticks <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(ticks) : ticks;
}

/** Reads a real; undefined where the text is none. */
export function parseReal(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed);
  if (/^nan$/i.test(trimmed)) return NaN;
  const infinity = /^([+-]?)(?:inf|Inf|Infinity|infinity)$/.exec(trimmed);
  if (infinity !== null) return infinity[1] === '-' ? -Infinity : Infinity;
  return /^-?0x[0-9a-f]+$/i.test(trimmed) ? Number(parseLong(trimmed) ?? NaN) : undefined;
}

function realOf(value: Value, from: ScalarType): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return from === 'guid' ? null : (parseReal(value) ?? null);
  if (value instanceof Decimal) return value.toNumber();
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  return from === 'datetime' ? Number(toTicks(value)) : Number(value);
}

function decimalFrom(value: Value, from: ScalarType): Decimal | null {
  if (typeof value === 'string') return from === 'guid' ? null : (parseDecimal(value) ?? null);
  if (typeof value === 'boolean') return decimalOf(value ? 1 : 0);
  if (typeof value === 'number' || typeof value === 'bigint') return decimalOf(value);
  return null;
}

function boolOf(value: Value, from: ScalarType): boolean | null {
  if (from === 'datetime' || from === 'timespan' || from === 'guid') return null;
  if (typeof value === 'string') {
    const lower = value.toLowerCase();
    if (lower === 'true') return true;
    if (lower === 'false') return false;
    const number = parseLong(value);
    return number === undefined ? null : number !== 0;
  }
  if (typeof value === 'number' || typeof value === 'bigint') return value !== 0;
  if (value instanceof Decimal) return value.digits !== 0n;
  return typeof value === 'boolean' ? value : null;
}

function datetimeOf(value: Value, from: ScalarType): Value {
  if (typeof value === 'string') return from === 'guid' ? null : (parseDatetime(value) ?? null);
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  if (from === 'timespan' || from === 'bool') return null;
  const ticks = from === 'real' ? longOfReal(Number(value)) : value;
  return ticks === null ? null : fromTicks(BigInt(ticks));
}

function timespanOf(value: Value, from: ScalarType): Value {
  if (typeof value === 'string') return from === 'guid' ? null : (parseTimespan(value) ?? null);
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  if (from === 'datetime' || from === 'bool') return null;
  return from === 'real' ? longOfReal(Number(value)) : value;
}

/** Reads a GUID in any of its spellings; null where the text is none. */
export function parseGuid(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^[({]|[)}]$/g, '')
    .replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) return null;
  return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
