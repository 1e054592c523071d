import { foldText } from '../text/fold-text.ts';
import type { TermType } from '../../ir/expression.ts';
import { familyOf } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';

/** The type that a value of a type is compared as: what is looked into compares as text (decision 1.8). */
export function comparedAs(type: TermType): TermType {
  const family = familyOf(type);
  return family === 'text' || family === 'json' ? 'string' : type;
}

/** The value of a text by which it is compared: folded, unless case matters. */
export function comparable(value: Value, cased: boolean): Value {
  return typeof value === 'string' && !cased ? foldText(value) : value;
}

/** -1, 0 or 1; numbers compare exactly, whichever way they are kept. */
export function order(left: number | bigint, right: number | bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same text, number, moment or truth value. */
export function isSame(left: Value, right: Value): boolean {
  if (isNumeric(left) && isNumeric(right)) return order(left, right) === 0;
  return left !== undefined && left === right;
}

/** A number, a moment or a length of time. */
export function isNumeric(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
