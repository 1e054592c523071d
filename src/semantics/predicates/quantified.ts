import type { QuantifiedPredicate } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { isArray } from '../values/is-object.ts';

/** Some, every or none of an array's elements; what is no array has none (decision 2.11). */
export function compileQuantified(predicate: QuantifiedPredicate, compiler: Compiler): Test {
  const array = compiler.term(predicate.of);
  const holds = compiler.predicate(predicate.holds);
  const { quantifier } = predicate;
  return (row, element) => {
    const value = array(row, element);
    const items = isArray(value) ? value : [];
    if (quantifier === 'every') return items.every((item) => holds(row, item ?? undefined));
    const found = items.some((item) => holds(row, item ?? undefined));
    return quantifier === 'some' ? found : !found;
  };
}
