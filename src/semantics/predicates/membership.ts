import type { InPredicate, TermType } from '../../ir/expression.ts';
import type { Compiler, Test } from '../compiler.ts';
import { listItems } from '../lists.ts';
import { evaluateAs } from '../terms/evaluate-as.ts';
import { literalValue } from '../terms/literal.ts';
import { isArray } from '../values/is-object.ts';
import { convertValue, readValue } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';
import { comparable, comparedAs, isNumeric, isSame } from './comparable.ts';

/** The value is one of several, each compared as by `equals`. */
export function compileMembership(predicate: InPredicate, compiler: Compiler): Test {
  const { list, cased } = predicate;
  const type = comparedAs(predicate.value.type);
  const value = evaluateAs(predicate.value, type, compiler);
  if (list.kind === 'array') {
    const array = compiler.term(list.of);
    return (row, element) => {
      const sought = comparable(value(row, element), cased);
      const items = array(row, element);
      return (
        isArray(items) &&
        items.some((item) => isSame(sought, comparable(readValue(item, type), cased)))
      );
    };
  }
  const isOneOf = compileSet(fixedItems(list, type, compiler), cased);
  return (row, element) => isOneOf(comparable(value(row, element), cased));
}

function fixedItems(
  list: Exclude<InPredicate['list'], { readonly kind: 'array' }>,
  type: TermType,
  compiler: Compiler,
): readonly Value[] {
  return list.kind === 'list'
    ? listItems(list, compiler.settings).map((item) => readValue(item, type))
    : list.values.map((item) =>
        convertValue(literalValue(item, compiler.settings), item.type, type),
      );
}

/** Texts and truth values by a set; numbers by comparing, since 1 and 1n are one number and two keys. */
function compileSet(items: readonly Value[], cased: boolean): (value: Value) => boolean {
  const exact = new Set(items.map((item) => comparable(item, cased)));
  exact.delete(undefined);
  const numbers = items.filter(isNumeric);
  return (value) =>
    isNumeric(value) ? numbers.some((item) => isSame(item, value)) : exact.has(value);
}
