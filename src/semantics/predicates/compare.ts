import { InternalError } from '../../diagnostics/internal-error.ts';
import type { ComparePredicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { evaluateAs } from '../terms/evaluate-as.ts';
import { comparable, comparedAs, isNumeric, isSame, order } from './comparable.ts';

/** How the order of two numbers answers a comparison. */
export const holdsFor = {
  equals: (sign: number) => sign === 0,
  above: (sign: number) => sign > 0,
  atLeast: (sign: number) => sign >= 0,
  below: (sign: number) => sign < 0,
  atMost: (sign: number) => sign <= 0,
} as const satisfies Record<ComparePredicate['op'], (sign: number) => boolean>;

/** Equality of values of one type, or their order where the type has one (decisions 2.1, 2.2, 2.7, 2.8). */
export function compileCompare(predicate: ComparePredicate, compiler: Compiler): Test {
  const { op, cased } = predicate;
  const type = comparedAs(predicate.left.type);
  const left = evaluateAs(predicate.left, type, compiler);
  const right = evaluateAs(predicate.right, type, compiler);
  if (op === 'equals') {
    return (row, element) =>
      isSame(comparable(left(row, element), cased), comparable(right(row, element), cased));
  }
  if (type === 'string' || type === 'bool') {
    throw new InternalError(`values of type '${predicate.left.type}' have no order`);
  }
  const holds = holdsFor[op];
  return (row, element) => {
    const [a, b] = [left(row, element), right(row, element)];
    return isNumeric(a) && isNumeric(b) && holds(order(a, b));
  };
}
