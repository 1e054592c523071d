import { InternalError } from '../../../diagnostics/internal-error.ts';
import type { ConditionExpr, Detection, DetectionItem, Search } from '../syntax.ts';
import { applyModifiers } from './apply-modifiers.ts';
import type { ItemTest, ModifierContext } from './apply-modifiers.ts';
import type { AtomTable } from './atom-table.ts';
import type { Expression } from './expression.ts';
import { join } from './expression.ts';
import { matchingSearches } from '../search-pattern.ts';

/** Compiles searches and conditions to one expression over atoms; conditions are alternatives. */
export function compileDetection(
  detection: Detection,
  atoms: AtomTable,
  context: ModifierContext,
): Expression {
  const searches = new Map<string, Expression>();
  for (const { name, search } of detection.searches) {
    searches.set(name, compileSearch(search, atoms, context));
  }
  return join(
    'or',
    detection.conditions.map((condition) => compileCondition(condition, searches)),
  );
}

function compileSearch(search: Search, atoms: AtomTable, context: ModifierContext): Expression {
  if (search.kind === 'any-search') {
    return join(
      'or',
      search.searches.map((one) => compileSearch(one, atoms, context)),
    );
  }
  return join(
    'and',
    search.items.map((item) => compileItem(item, atoms, context)),
  );
}

function compileItem(item: DetectionItem, atoms: AtomTable, context: ModifierContext): Expression {
  const test = applyModifiers(item, context);
  const expression = compileValues(item.field, test, atoms);
  return test.isNegated ? { kind: 'not', operand: expression } : expression;
}

function compileValues(field: string | undefined, test: ItemTest, atoms: AtomTable): Expression {
  if (!test.needsAll) return { kind: 'atom', atom: atoms.atom(field, test.values.flat()) };
  return join(
    'and',
    test.values.map((tests) => ({ kind: 'atom', atom: atoms.atom(field, tests) })),
  );
}

function compileCondition(
  condition: ConditionExpr,
  searches: ReadonlyMap<string, Expression>,
): Expression {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return join(
        condition.kind,
        condition.operands.map((operand) => compileCondition(operand, searches)),
      );
    case 'not':
      return { kind: 'not', operand: compileCondition(condition.operand, searches) };
    case 'identifier':
      return named(searches, condition.name);
    case 'quantified': {
      const names = matchingSearches(condition.target, [...searches.keys()]);
      const operands = names.map((name) => named(searches, name));
      return join(condition.quantifier === 'all' ? 'and' : 'or', operands);
    }
  }
}

function named(searches: ReadonlyMap<string, Expression>, name: string): Expression {
  const found = searches.get(name);
  if (found === undefined) throw new InternalError(`the search '${name}' passed the reader`);
  return found;
}
