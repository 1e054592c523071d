import type { Term, TermType } from '../../ir/expression.ts';
import type { Compiler, Evaluate } from '../compiler.ts';
import type { Row } from '../streams/row.ts';
import { convertValue } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';

/** A term's value, read as a type. */
export function evaluateAs(term: Term, type: TermType, compiler: Compiler): Evaluate {
  const evaluate = compiler.term(term);
  if (term.type === type) return evaluate;
  return (row, element) => convertValue(evaluate(row, element), term.type, type);
}

/** A term's value as text (decision 1.3). */
export function evaluateText(
  term: Term,
  compiler: Compiler,
): (row: Row, element: Value) => string | undefined {
  const evaluate = evaluateAs(term, 'string', compiler);
  return (row, element) => {
    const value = evaluate(row, element);
    return typeof value === 'string' ? value : undefined;
  };
}
