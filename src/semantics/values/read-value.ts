import type { TermType } from '../../ir/expression.ts';
import type { Json } from '../../values/json.ts';
import { parseInstant, printInstant } from './instant.ts';
import { isArray, isObject } from './is-object.ts';
import { decimalText, realText } from './number-text.ts';
import { readBool } from './read-bool.ts';
import { readReal, readWhole } from './read-number.ts';
import { readText } from './read-text.ts';
import { parseTimespan, printTimespan } from './timespan.ts';
import type { Value } from './value.ts';

/** How a type is compared and kept. `json` is for what is looked into, and reads as text when compared. */
export type Family = 'text' | 'number' | 'bool' | 'instant' | 'timespan' | 'json';

const families = {
  string: 'text',
  guid: 'text',
  int: 'number',
  long: 'number',
  real: 'number',
  decimal: 'number',
  bool: 'bool',
  datetime: 'instant',
  timespan: 'timespan',
  dynamic: 'json',
  object: 'json',
  array: 'json',
} as const satisfies Record<TermType, Family>;

const readers: { readonly [T in TermType]: (value: Json | undefined) => Value } = {
  string: readText,
  guid: readText,
  int: (value) => readWhole(value, 32),
  long: (value) => readWhole(value, 64),
  real: readReal,
  decimal: readReal,
  bool: readBool,
  datetime: (value) => (typeof value === 'string' ? parseInstant(value) : undefined),
  timespan: (value) => (typeof value === 'string' ? parseTimespan(value) : undefined),
  dynamic: (value) => value ?? undefined,
  object: (value) => (isObject(value) ? value : undefined),
  array: (value) => (isArray(value) ? value : undefined),
};

/** The family of a type. */
export function familyOf(type: TermType): Family {
  return families[type];
}

/** What a log holds, read as a type (decisions 1.3 to 1.8). */
export function readValue(value: Json | undefined, type: TermType): Value {
  return readers[type](value);
}

/** A value of a type, as a record would hold it. */
export function toJson(value: Value, type: TermType): Value {
  if (typeof value !== 'bigint') return value;
  if (type === 'datetime') return printInstant(value);
  return type === 'timespan' ? printTimespan(value) : value;
}

/** A value of one type read as another; the same value where both are of one family. */
export function convertValue(value: Value, from: TermType, to: TermType): Value {
  if (from === to) return value;
  return readValue(familyOf(to) === 'text' ? toText(value, from) : toJson(value, from), to);
}

/** A value whose type is known, where that says more of its text than a log does (decision 1.3). */
function toText(value: Value, from: TermType): Value {
  if (typeof value === 'boolean' && from === 'bool') return value ? 'True' : 'False';
  if (typeof value === 'number' && from === 'real') return realText(value);
  if (typeof value === 'number' && from === 'decimal') return decimalText(value);
  return toJson(value, from);
}
