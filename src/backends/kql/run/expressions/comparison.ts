import type { ScalarType } from '../../../../values/scalar-type.ts';
import { Decimal, decimalOf } from '../../scalars/decimal.ts';
import type { Place } from '../../syntax.ts';
import { typeFault } from '../fault.ts';
import { compareValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import { converted, derived } from './compiled.ts';
import type { Compiled } from './compiled.ts';

/** The comparison operators. */
export type ComparisonOp = '==' | '!=' | '<' | '<=' | '>' | '>=';

const numeric: ReadonlySet<ScalarType> = new Set(['int', 'long', 'real', 'decimal']);

/** Brings the two sides of a comparison to one type. */
export function unify(
  left: Compiled,
  right: Compiled,
  at: Place,
  what = 'compared',
): readonly [Compiled, Compiled] {
  const [a, b] = [left.type, right.type];
  if (a === b && a !== 'dynamic') return [left, right];
  if (numeric.has(a) && numeric.has(b)) return unifyNumbers(left, right);
  if (a === 'dynamic' && b !== 'dynamic') return [converted(left, b), right];
  if (b === 'dynamic' && a !== 'dynamic') return [left, converted(right, a)];
  throw typeFault(`${a} and ${b} cannot be ${what}`, at);
}

function unifyNumbers(left: Compiled, right: Compiled): readonly [Compiled, Compiled] {
  const wide = widest(left.type, right.type);
  if (wide === 'long' || wide === 'int') return [left, right];
  return [converted(left, wide), converted(right, wide)];
}

/** The wider of two numeric types. */
export function widest(a: ScalarType, b: ScalarType): ScalarType {
  const order: readonly ScalarType[] = ['int', 'long', 'real', 'decimal'];
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'real';
}

/**
 * Compiles a comparison. Equality is two-valued where one side is null and unknown where both are; an order
 * with null is unknown.
 */
export function compileComparison(
  op: ComparisonOp,
  left: Compiled,
  right: Compiled,
  at: Place,
): Compiled {
  const [x, y] = unify(left, right, at);
  const [a, b] = [x.get, y.get];
  if (op === '==' || op === '!=') {
    const same = x.type === 'decimal' ? sameDecimal : identical;
    const negated = op === '!=';
    return derived('bool', [x, y], (batch, row) => {
      const [p, q] = [a(batch, row), b(batch, row)];
      if (p === null && q === null) return null;
      return same(p, q) !== negated;
    });
  }
  const holds = orders[op];
  const simple = x.type !== 'string' && x.type !== 'decimal' && x.type !== 'bool';
  return derived('bool', [x, y], (batch, row) => {
    const [p, q] = [a(batch, row), b(batch, row)];
    if (p === null || q === null) return null;
    if (simple) return orderOfNumbers(op, p, q);
    return holds(compareValues(p, q));
  });
}

function identical(a: Value, b: Value): boolean {
  return a === b;
}

function sameDecimal(a: Value, b: Value): boolean {
  return a !== null && b !== null && compareValues(asDecimal(a), asDecimal(b)) === 0;
}

function asDecimal(value: Value): Value {
  return typeof value === 'number' || value instanceof Decimal ? decimalIn(value) : value;
}

function decimalIn(value: number | Decimal): Value {
  return value instanceof Decimal ? value : decimalOf(value);
}

function orderOfNumbers(op: Exclude<ComparisonOp, '==' | '!='>, a: Value, b: Value): boolean {
  if (a === null || b === null) return false;
  if (op === '<') return a < b;
  if (op === '<=') return a <= b;
  return op === '>' ? a > b : a >= b;
}

const orders: Readonly<
  Record<Exclude<ComparisonOp, '==' | '!='>, (difference: number) => boolean>
> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};
