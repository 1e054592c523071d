import type { LiteralTerm, ParameterTerm } from '../../../../ir/expression.ts';
import type { SigmaValue } from '../../syntax.ts';
import { comparingOf } from './field-value.ts';
import { literalOf } from './literal-of.ts';
import { numberFor } from './number-for.ts';
import type { TestedValue } from './translator.ts';

/** A number or a truth value to compare a value with; `never` where it equals none; nothing where it is neither. */
export function typedValue(
  term: LiteralTerm | ParameterTerm,
  value: TestedValue,
): SigmaValue | 'never' | undefined {
  if (comparingOf(value.type) === 'bool') {
    const truth = literalOf(term, 'bool');
    return truth === undefined ? undefined : { kind: 'boolean', value: truth };
  }
  const number = numberFor(value.type, term);
  return typeof number === 'number' ? { kind: 'number', value: number } : number;
}
