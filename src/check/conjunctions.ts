import { allNodes } from '../ir/fold.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';
import type { ComparePredicate, InPredicate, Predicate } from '../ir/expression.ts';
import { describe } from '../ir/describe.ts';
import { conditionsOf } from './predicates.ts';

/** Predicates that must hold of one record (or one element) at the same time. */
export type Conjunction = readonly Predicate[];

/** Every conjunction of a rule: its `all` groups, nested ones joined with the one around them. */
export function conjunctionsOf(detection: DetectionIr): readonly Conjunction[] {
  const found: Conjunction[] = [];
  for (const condition of conditionsOf(detection)) {
    const inner = new Set<Predicate>();
    for (const node of allNodes(condition)) {
      if (node.kind !== 'all' || inner.has(node)) continue;
      const parts = flattened(node, inner);
      if (parts.length > 1) found.push(parts);
    }
  }
  return found;
}

function flattened(predicate: Predicate, inner: Set<Predicate>): Conjunction {
  if (predicate.kind !== 'all') return [predicate];
  inner.add(predicate);
  return predicate.of.flatMap((part) => flattened(part, inner));
}

/** What a predicate allows a term to be: nothing but these texts or numbers, in lower case. */
export interface Allowed {
  readonly term: string;
  readonly values: ReadonlySet<string>;
}

/** The values that an equality or an inline list allows; nothing for every other predicate. */
export function allowedBy(predicate: Predicate): Allowed | undefined {
  if (predicate.kind === 'compare') return allowedByEquals(predicate);
  return predicate.kind === 'in' ? allowedByList(predicate) : undefined;
}

function allowedByEquals(predicate: ComparePredicate): Allowed | undefined {
  const { op, left, right } = predicate;
  if (op !== 'equals' || right.kind !== 'literal') return undefined;
  return { term: describe(left), values: new Set([folded(right.value)]) };
}

function allowedByList(predicate: InPredicate): Allowed | undefined {
  const { list, value } = predicate;
  if (list.kind !== 'literals') return undefined;
  const values = new Set(list.values.map((item) => folded(item.value)));
  return { term: describe(value), values };
}

function folded(value: string | number | boolean): string {
  return String(value).toLowerCase();
}
