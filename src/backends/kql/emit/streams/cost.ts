import type { Predicate, Term } from '../../../../ir/expression.ts';

/** How dear a condition is for each row: cheap ones stand first, so that few rows reach the dear ones. */
export function costOf(predicate: Predicate): number {
  const { kind } = predicate;
  if (kind === 'all' || kind === 'any') return Math.max(0, ...predicate.of.map(costOf));
  if (kind === 'not') return costOf(predicate.of);
  if (kind === 'quantified') return 20;
  if (kind === 'compare') return 1 + termCost(predicate.left) + termCost(predicate.right);
  if (kind === 'in') return listCost(predicate.list.kind) + termCost(predicate.value);
  const scans = kind === 'text' && (predicate.op === 'contains' || predicate.op === 'endsWith');
  return (scans ? 5 : testCosts[kind]) + termCost(predicate.value);
}

const testCosts = { exists: 1, text: 2, network: 6, hours: 6, matches: 7 } as const;

function listCost(kind: 'literals' | 'list' | 'array'): number {
  return { literals: 1, list: 3, array: 20 }[kind];
}

function termCost(term: Term): number {
  const { kind } = term;
  if (kind === 'first') return 15;
  if (kind === 'coalesce' || kind === 'concat') return Math.max(0, ...term.of.map(termCost));
  if (kind === 'member') return 1 + Math.max(0, termCost(term.of) - 1);
  if (kind === 'elapsed') return Math.max(termCost(term.from), termCost(term.to));
  if (kind === 'parse' || kind === 'unwrap') return 3 + termCost(term.of);
  if (kind === 'afterLast' || kind === 'convert') return 1 + termCost(term.of);
  return 0;
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
