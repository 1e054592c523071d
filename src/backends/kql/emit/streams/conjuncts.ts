import type { Predicate } from '../../../../ir/expression.ts';

/** The conditions that must all hold, taken apart as far as they can be. */
export function conjunctsOf(predicate: Predicate): readonly Predicate[] {
  if (predicate.kind === 'all') return predicate.of.flatMap(conjunctsOf);
  if (predicate.kind !== 'not') return [predicate];
  const inner = predicate.of;
  if (inner.kind === 'not') return conjunctsOf(inner.of);
  if (inner.kind === 'any') {
    return inner.of.flatMap((of) => conjunctsOf({ kind: 'not', of, at: predicate.at }));
  }
  if (inner.kind === 'all' && inner.of.length === 1 && inner.of[0] !== undefined) {
    return conjunctsOf({ kind: 'not', of: inner.of[0], at: predicate.at });
  }
  return [predicate];
}
