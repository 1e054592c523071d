import type { Expression, Operator, Query } from '../syntax.ts';

/** A node that a rule may look at. */
export type Visited = Expression | Operator;

/** Every expression and operator of a query, outer ones first. */
export function* walk(query: Query): Generator<Visited> {
  yield* inside(query);
}

/** Every node inside a value of the tree, the value itself among them. */
export function* inside(value: unknown): Generator<Visited> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  const children = value instanceof Map ? value.values() : Object.values(value);
  for (const child of children) yield* inside(child);
}

/** Places and literals inside a dynamic have a kind or a place, but not both. */
function isNode(value: object): value is Visited {
  return 'kind' in value && 'at' in value;
}
