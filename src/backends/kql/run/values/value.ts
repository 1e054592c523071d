import type { ScalarType } from '../../../../values/scalar-type.ts';
import { Decimal } from '../../scalars/decimal.ts';

/**
 * A value at run time. Typed columns hold bare values: int, long, timespan and datetime in the canonical form of
 * `scalars/long.ts`, real as number, guid as lower-case text, decimal as `Decimal`. A `dynamic` holds JSON, where a
 * whole number is a long and whatever JSON cannot tell apart (`1.0`, a datetime) is boxed.
 */
export type Value =
  null | boolean | number | bigint | string | Decimal | Boxed | readonly Value[] | Bag;

/** A property bag. Made without a prototype, read through `ownOf`. */
export interface Bag {
  readonly [key: string]: Value;
}

/** A scalar inside a dynamic value whose type JSON could not tell. */
export class Boxed {
  readonly type: 'real' | 'datetime' | 'timespan' | 'guid' | 'decimal';
  readonly value: number | bigint | string | Decimal;

  constructor(type: Boxed['type'], value: Boxed['value']) {
    this.type = type;
    this.value = value;
  }
}

/** Is it an array of a dynamic value? */
export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Is it a property bag? */
export function isBag(value: Value | undefined): value is Bag {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Boxed) &&
    !(value instanceof Decimal)
  );
}

/** A property of a bag; null where it is missing. */
export function ownOf(bag: Bag, key: string): Value {
  return Object.hasOwn(bag, key) ? (bag[key] ?? null) : null;
}

/** A bag of these properties; the last of equal keys counts. */
export function bagOf(pairs: Iterable<readonly [string, Value]>): Bag {
  const bag = newBag();
  for (const [key, value] of pairs) bag[key] = value;
  return bag;
}

/** An empty bag to fill: without a prototype, so that no key is special. */
export function newBag(): Record<string, Value> {
  const bag: Record<string, Value> = {};
  Object.setPrototypeOf(bag, null);
  return bag;
}

/** What a missing value of a type is: text is never null. */
export function nullOf(type: ScalarType): Value {
  return type === 'string' ? '' : null;
}

/** Puts a typed value into a dynamic. */
export function toDynamic(value: Value, type: ScalarType): Value {
  if (typeof value === 'number' || typeof value === 'bigint') return boxedNumber(value, type);
  if (value instanceof Decimal) return new Boxed('decimal', value);
  return typeof value === 'string' && type === 'guid' ? new Boxed('guid', value) : value;
}

function boxedNumber(value: number | bigint, type: ScalarType): Value {
  if (type === 'datetime' || type === 'timespan') return new Boxed(type, value);
  return type === 'real' && Number.isInteger(value) ? new Boxed('real', value) : value;
}

type Held = Exclude<ScalarType, 'dynamic' | 'int'> | 'array' | 'bag';

/** The type of a value inside a dynamic; undefined for null. */
export function dynamicType(value: Value): Held | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'bigint') return 'long';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'real';
  if (value instanceof Boxed) return value.type;
  if (value instanceof Decimal) return 'decimal';
  return isArray(value) ? 'array' : 'bag';
}

/** What a dynamic scalar holds, out of its box. */
export function unboxed(value: Value): Value {
  return value instanceof Boxed ? value.value : value;
}
