import type { RE2JS } from 're2js';
import type { Json, JsonObject } from '../../../values/json.ts';
import { foldCase } from './case-fold.ts';
import type { TimePart } from './event-time.ts';
import { parseTime, timePart } from './event-time.ts';
import type { FieldPath } from './field-path.ts';
import { collectField } from './field-path.ts';
import type { TextTest } from './glob.ts';
import type { Network } from './network.ts';
import { isInNetwork, parseAddress } from './network.ts';
import { valueNumber } from './value-number.ts';
import { valueText } from './value-text.ts';

/** How numbers are compared. */
export type Comparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq';

/** How the text of one field is compared with the text of another. */
export type FieldComparison = 'equals' | 'starts' | 'ends' | 'contains';

/** A test of one field, after its modifiers were applied. */
export type ValueTest =
  | { readonly kind: 'text'; readonly test: TextTest }
  | { readonly kind: 'number'; readonly value: number | bigint }
  | OtherTest;

/** The tests that no index decides: they are made when a rule that came into question asks. */
export type OtherTest =
  | { readonly kind: 'null' }
  | { readonly kind: 'presence'; readonly exists: boolean }
  | { readonly kind: 'regex'; readonly regex: RE2JS; readonly source: string }
  | { readonly kind: 'network'; readonly network: Network; readonly source: string }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly value: number | bigint }
  | {
      readonly kind: 'time-part';
      readonly part: TimePart;
      readonly operator: Comparison;
      readonly value: number | bigint;
    }
  | FieldTest;

/** A comparison with another field of the same event. */
export interface FieldTest {
  readonly kind: 'field';
  readonly path: FieldPath;
  readonly comparison: FieldComparison;
  readonly isCased: boolean;
}

/** What an event says about a field: is it there, and which values has it. */
export interface FieldState {
  readonly isPresent: boolean;
  readonly values: readonly Json[];
}

/** Two-valued: an absent or null value satisfies nothing but the tests that ask for it. */
export function satisfies(test: OtherTest, field: FieldState, event: JsonObject): boolean {
  switch (test.kind) {
    case 'presence':
      return field.isPresent === test.exists;
    case 'null':
      return field.values.length === 0 || field.values.includes(null);
    case 'field':
      return satisfiesField(test, field, event);
    case 'regex':
    case 'network':
    case 'compare':
    case 'time-part':
      return field.values.some((value) => value !== null && satisfiesValue(test, value));
  }
}

type SingleTest = Exclude<OtherTest, { readonly kind: 'presence' | 'null' | 'field' }>;

function satisfiesValue(test: SingleTest, value: Json): boolean {
  switch (test.kind) {
    case 'regex':
      return test.regex.test(valueText(value));
    case 'network': {
      const address = typeof value === 'string' ? parseAddress(value) : undefined;
      return address !== undefined && isInNetwork(address, test.network);
    }
    case 'compare': {
      const number = valueNumber(value);
      return number !== undefined && compares(number, test.operator, test.value);
    }
    case 'time-part': {
      const ticks = parseTime(value);
      return ticks !== undefined && compares(timePart(ticks, test.part), test.operator, test.value);
    }
  }
}

function compares(left: number | bigint, operator: Comparison, right: number | bigint): boolean {
  switch (operator) {
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
    case 'eq':
      return left === right;
  }
}

function satisfiesField(test: FieldTest, field: FieldState, event: JsonObject): boolean {
  const others: Json[] = [];
  collectField(event, test.path, others);
  const textOf = (value: Json): string =>
    test.isCased ? valueText(value) : foldCase(valueText(value));
  const texts = others.filter((other) => other !== null).map(textOf);
  if (texts.length === 0) return false;
  return field.values.some((value) => {
    if (value === null) return false;
    const own = textOf(value);
    return texts.some((text) => comparesText(own, test.comparison, text));
  });
}

function comparesText(own: string, comparison: FieldComparison, other: string): boolean {
  switch (comparison) {
    case 'equals':
      return own === other;
    case 'starts':
      return own.startsWith(other);
    case 'ends':
      return own.endsWith(other);
    case 'contains':
      return own.includes(other);
  }
}
