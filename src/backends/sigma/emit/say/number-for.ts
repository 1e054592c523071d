import type { LiteralTerm, ParameterTerm, TermType } from '../../../../ir/expression.ts';
import { literalOf } from './literal-of.ts';

const bits: Partial<Record<TermType, number>> = { int: 32, long: 64 };

/**
 * A number as it is compared with values of a type: in whole numbers a fraction is cut off. `never` where no value of
 * the type compares with it, nothing where it is no number.
 */
export function numberFor(
  type: TermType,
  term: LiteralTerm | ParameterTerm,
): number | 'never' | undefined {
  const number = literalOf(term, 'number');
  const width = bits[type];
  if (number === undefined || width === undefined) return number;
  const whole = BigInt(Math.trunc(number));
  return BigInt.asIntN(width, whole) === whole ? Math.trunc(number) : 'never';
}
