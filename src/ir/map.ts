import { callByKind, type ByKind } from './by-kind.ts';
import type { InPredicate, Predicate, Term } from './expression.ts';

/** How nodes change: each is called with a node whose children have changed already. */
export interface Change {
  readonly term?: (term: Term) => Term;
  readonly predicate?: (predicate: Predicate) => Predicate;
}

/** A term with every node below it changed, from the leaves up; the same object where nothing changed. */
export function mapTerm(term: Term, change: Change): Term {
  const mapped = callByKind(terms, term, change);
  return change.term?.(mapped) ?? mapped;
}

/** A predicate with every node below it changed, from the leaves up; the same object where nothing changed. */
export function mapPredicate(predicate: Predicate, change: Change): Predicate {
  const mapped = callByKind(predicates, predicate, change);
  return change.predicate?.(mapped) ?? mapped;
}

const same = <N>(node: N): N => node;

const terms: ByKind<Term, [Change], Term> = {
  column: same,
  element: same,
  literal: same,
  parameter: same,
  member: (node, change) => withParts(node, { of: mapTerm(node.of, change) }),
  first: (node, change) =>
    withParts(node, {
      of: mapTerm(node.of, change),
      where: mapPredicate(node.where, change),
      take: mapTerm(node.take, change),
    }),
  coalesce: (node, change) => withParts(node, { of: mapEach(node.of, mapTerm, change) }),
  parse: (node, change) => withParts(node, { of: mapTerm(node.of, change) }),
  unwrap: (node, change) => withParts(node, { of: mapTerm(node.of, change) }),
  concat: (node, change) => withParts(node, { of: mapEach(node.of, mapTerm, change) }),
  convert: (node, change) => withParts(node, { of: mapTerm(node.of, change) }),
  elapsed: (node, change) =>
    withParts(node, { from: mapTerm(node.from, change), to: mapTerm(node.to, change) }),
};

const predicates: ByKind<Predicate, [Change], Predicate> = {
  all: (node, change) => withParts(node, { of: mapEach(node.of, mapPredicate, change) }),
  any: (node, change) => withParts(node, { of: mapEach(node.of, mapPredicate, change) }),
  not: (node, change) => withParts(node, { of: mapPredicate(node.of, change) }),
  compare: (node, change) =>
    withParts(node, { left: mapTerm(node.left, change), right: mapTerm(node.right, change) }),
  in: (node, change) =>
    withParts(node, { value: mapTerm(node.value, change), list: mapList(node.list, change) }),
  text: (node, change) =>
    withParts(node, { value: mapTerm(node.value, change), pattern: mapTerm(node.pattern, change) }),
  matches: (node, change) => withParts(node, { value: mapTerm(node.value, change) }),
  exists: (node, change) => withParts(node, { value: mapTerm(node.value, change) }),
  network: (node, change) => withParts(node, { value: mapTerm(node.value, change) }),
  hours: (node, change) => withParts(node, { value: mapTerm(node.value, change) }),
  quantified: (node, change) =>
    withParts(node, { of: mapTerm(node.of, change), holds: mapPredicate(node.holds, change) }),
};

function mapList(list: InPredicate['list'], change: Change): InPredicate['list'] {
  return list.kind === 'array' ? withParts(list, { of: mapTerm(list.of, change) }) : list;
}

function mapEach<N>(
  nodes: readonly N[],
  map: (node: N, change: Change) => N,
  change: Change,
): readonly N[] {
  const mapped = nodes.map((node) => map(node, change));
  return mapped.every((node, i) => node === nodes[i]) ? nodes : mapped;
}

/** The node with other parts, or the node itself where they are the parts that it has. */
function withParts<N extends object>(node: N, parts: Partial<N>): N {
  const before = new Map<string, unknown>(Object.entries(node));
  const isSame = Object.entries(parts).every(([name, part]) => before.get(name) === part);
  return isSame ? node : { ...node, ...parts };
}
