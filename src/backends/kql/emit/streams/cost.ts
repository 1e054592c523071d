import type { Predicate, Term } from '../../../../ir/expression.ts';

/** How dear a condition is for each row: cheap ones stand first, so that few rows reach the dear ones. */
export function costOf(predicate: Predicate): number {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return Math.max(0, ...predicate.of.map(costOf));
    case 'not':
      return costOf(predicate.of);
    case 'compare':
      return 1 + termCost(predicate.left) + termCost(predicate.right);
    case 'in':
      return listCost(predicate.list.kind) + termCost(predicate.value);
    case 'exists':
      return 1 + termCost(predicate.value);
    case 'text':
      return (
        (predicate.op === 'contains' || predicate.op === 'endsWith' ? 5 : 2) +
        termCost(predicate.value)
      );
    case 'network':
    case 'hours':
      return 6 + termCost(predicate.value);
    case 'matches':
      return 7 + termCost(predicate.value);
    case 'quantified':
      return 20;
  }
}

function listCost(kind: 'literals' | 'list' | 'array'): number {
  return { literals: 1, list: 3, array: 20 }[kind];
}

function termCost(term: Term): number {
  switch (term.kind) {
    case 'column':
    case 'literal':
    case 'parameter':
    case 'element':
      return 0;
    case 'first':
      return 15;
    case 'parse':
    case 'unwrap':
      return 3 + termCost(term.of);
    case 'coalesce':
    case 'concat':
      return Math.max(0, ...term.of.map(termCost));
    case 'member':
      return 1 + Math.max(0, termCost(term.of) - 1);
    case 'afterLast':
    case 'convert':
      return 1 + termCost(term.of);
    case 'elapsed':
      return Math.max(termCost(term.from), termCost(term.to));
  }
}

/** How dear it is to have a column: nothing for one that is there. */
export function pendingCost(columns: Iterable<string>, pending: ReadonlyMap<string, Term>): number {
  let cost = 0;
  for (const column of columns) {
    const term = pending.get(column);
    if (term !== undefined) cost = Math.max(cost, 1 + deepCost(term));
  }
  return cost;
}

/** `mv-apply` is wanted wherever in the term something is drawn out of an array. */
function deepCost(term: Term): number {
  return JSON.stringify(term).includes('"kind":"first"') ? 15 : termCost(term);
}
