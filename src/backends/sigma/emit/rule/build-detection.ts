import type { ConditionExpr, Detection, DetectionItem } from '../../syntax.ts';
import type { FilterStep } from '../../../../ir/stream.ts';
import type { Formula } from '../say/formula.ts';
import type { SearchRole } from './search-book.ts';
import { aboutOf, SearchBook } from './search-book.ts';
import { snakeCase } from './snake-case.ts';
import { itemKey, toSearch } from './to-search.ts';

/** A condition that must hold, and the clause that asked for it. */
export interface Conjunct {
  readonly role: FilterStep['role'];
  readonly formula: Formula;
}

/** The detection section: a selection, what else must hold, and filters for what must not. */
export function buildDetection(conjuncts: readonly Conjunct[]): Detection {
  const book = new SearchBook();
  const operands: ConditionExpr[] = selectionOf(conjuncts).map((items, at) => ({
    kind: 'identifier',
    name: book.add(
      { kind: 'every-item', items },
      'selection',
      at === 0 ? '' : snakeCase(items[0]?.field ?? ''),
    ),
  }));
  const filters: Record<'filter_main' | 'filter_optional', string[]> = {
    filter_main: [],
    filter_optional: [],
  };
  for (const { role, formula } of conjuncts) {
    if (formula.kind === 'item') continue;
    const filter = filterOf(formula, role, book);
    if (filter === undefined) operands.push(book.express(formula, 'selection'));
    else filters[filter.role].push(filter.name);
  }
  for (const role of ['filter_main', 'filter_optional'] as const) {
    const expr = filterExpression(role, [...new Set(filters[role])]);
    if (expr !== undefined) operands.push(expr);
  }
  const [first] = operands;
  const condition: ConditionExpr =
    operands.length === 1 && first !== undefined ? first : { kind: 'and', operands };
  return { searches: book.searches, conditions: [condition] };
}

/** The plain items, in one map where no two have the same key. */
function selectionOf(conjuncts: readonly Conjunct[]): readonly (readonly DetectionItem[])[] {
  const maps: DetectionItem[][] = [];
  for (const { formula } of conjuncts) {
    if (formula.kind !== 'item') continue;
    const { field, modifiers, values, isList } = formula.item;
    const item: DetectionItem = { field, modifiers, values, isList };
    const place = maps.find((map) => !map.some((one) => itemKey(one) === itemKey(item)));
    if (place === undefined) maps.push([item]);
    else place.push(item);
  }
  return maps;
}

interface NamedFilter {
  readonly role: Exclude<SearchRole, 'selection'>;
  readonly name: string;
}

function filterOf(
  formula: Formula,
  role: FilterStep['role'],
  book: SearchBook,
): NamedFilter | undefined {
  if (formula.kind !== 'not') return undefined;
  const search = toSearch(formula.of);
  if (search === undefined) return undefined;
  const kind = role === 'except' ? 'filter_optional' : 'filter_main';
  return { role: kind, name: book.add(search, kind, aboutOf(formula.of)) };
}

function filterExpression(
  role: Exclude<SearchRole, 'selection'>,
  names: readonly string[],
): ConditionExpr | undefined {
  const [first] = names;
  if (first === undefined) return undefined;
  const operand: ConditionExpr =
    names.length === 1
      ? { kind: 'identifier', name: first }
      : { kind: 'quantified', quantifier: 'one', target: `${role}_*` };
  return { kind: 'not', operand };
}
