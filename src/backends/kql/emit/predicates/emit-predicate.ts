import type { ExistsPredicate, NotPredicate, Predicate } from '../../../../ir/expression.ts';
import type { Expression } from '../../syntax.ts';
import { and, binary, bool, call, inList, long, not, or, text } from '../build-expression.ts';
import type { Condition, Emitter, Place } from '../emitter.ts';
import { emitCompare } from './emit-compare.ts';
import { emitHours } from './emit-hours.ts';
import { emitIn } from './emit-in.ts';
import { emitMatches } from './emit-matches.ts';
import { emitNetwork } from './emit-network.ts';
import { emitText } from './emit-text.ts';
import { negated } from './negated.ts';
import { sure, twoValued } from './two-valued.ts';

/** A predicate in KQL. */
export function emitPredicate(predicate: Predicate, place: Place, emitter: Emitter): Condition {
  switch (predicate.kind) {
    case 'all':
      return joined(predicate.of, and, place, emitter);
    case 'any':
      return joined(predicate.of, or, place, emitter);
    case 'not':
      return emitNot(predicate, place, emitter);
    case 'compare':
      return emitCompare(predicate, place, emitter);
    case 'in':
      return emitIn(predicate, place, emitter);
    case 'text':
      return emitText(predicate, place, emitter);
    case 'matches':
      return emitMatches(predicate, place, emitter);
    case 'exists':
      return sure(emitExists(predicate, place, emitter));
    case 'network':
      return emitNetwork(predicate, place, emitter);
    case 'hours':
      return emitHours(predicate, place, emitter);
    case 'quantified':
      return sure(emitter.drawn(predicate, place).expression);
  }
}

function joined(
  of: readonly Predicate[],
  join: typeof and,
  place: Place,
  emitter: Emitter,
): Condition {
  const parts = of.map((one) => emitter.predicate(one, place));
  return {
    expression: join(...parts.map((one) => one.expression)),
    canBeNull: parts.some((one) => one.canBeNull),
  };
}

function emitNot(predicate: NotPredicate, place: Place, emitter: Emitter): Condition {
  if (predicate.of.kind === 'not') {
    return sure(twoValued(emitter.predicate(predicate.of.of, place)));
  }
  const inner = emitter.predicate(predicate.of, place);
  if (!inner.canBeNull) return sure(negated(inner.expression));
  return sure(not(twoValued(inner)));
}

function emitExists(predicate: ExistsPredicate, place: Place, emitter: Emitter): Expression {
  const { value } = predicate;
  if (value.kind === 'column') {
    const bound = place.stage.columns.get(value.name);
    if (bound?.kind === 'row') return bound.found;
  }
  if (value.type === 'array') {
    const length = call('array_length', emitter.termAs(value, 'array', place).expression);
    return binary(call('coalesce', length, long(0)), '>', long(0));
  }
  if (value.type === 'object') {
    const keys = call('bag_keys', emitter.termAs(value, 'object', place).expression);
    return binary(call('coalesce', call('array_length', keys), long(0)), '>', long(0));
  }
  const emitted = emitter.term(value, place);
  if (emitted.type === 'string') return call('isnotempty', emitted.expression);
  if (emitted.absent === 'never') return bool(true);
  if (emitted.type !== 'dynamic') return call('isnotnull', emitted.expression);
  const blank = ['', '[]', '{}'].map(text);
  return inList(call('tostring', emitted.expression), '!in', blank);
}
