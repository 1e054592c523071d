import type { Predicate, QuantifiedPredicate } from '../../../../ir/expression.ts';
import { describeTerm } from './describe-term.ts';
import type { Formula } from './formula.ts';
import { constant, not } from './formula.ts';
import type { Translator } from './translator.ts';
import { leaveOut, testedValue } from './translator.ts';

/**
 * Elements of an array. A Sigma field below an array stands for the values of all elements, and holds when one does: that
 * is `some` for one member, and for several of which one is enough.
 */
export function translateQuantified(
  predicate: QuantifiedPredicate,
  translator: Translator,
): Formula {
  switch (predicate.quantifier) {
    case 'some':
      return someElement(predicate, predicate.holds, translator);
    case 'none':
      return not(someElement(predicate, predicate.holds, opposite(translator)));
    case 'every': {
      const otherwise = inverted(predicate.holds);
      if (otherwise !== undefined) {
        return not(someElement(predicate, otherwise, opposite(translator)));
      }
      const what = `what every element of ${describeTerm(predicate.of)} is`;
      return leaveOut(translator, 'SIG4502', what, predicate.at);
    }
  }
}

function opposite(translator: Translator): Translator {
  return { ...translator, positive: !translator.positive };
}

function someElement(
  { of, at }: QuantifiedPredicate,
  holds: Predicate,
  translator: Translator,
): Formula {
  const array = testedValue(of, at, translator);
  if (array === undefined) return constant(translator.positive);
  const name = describeTerm(of);
  if (array.kind === 'choice' || array.type !== 'array') {
    return leaveOut(translator, 'SIG4502', `an element of ${name}`, at);
  }
  const element = { ...array, isElement: true, isColumn: false };
  const scope = { ...translator.scope, element };
  const body = translator.predicate(holds, { ...translator, scope });
  if (isAnyOf(body) && !(body.kind === 'constant' && body.value)) return body;
  if (hasOnlyItems(body)) {
    translator.log.refuse('SIG4501', `several conditions on one element of ${name}`, at);
    // Conditions that hold of one element hold of some element each.
    return translator.positive ? body : constant(false);
  }
  return leaveOut(translator, 'SIG4502', `what an element of ${name} is not`, at);
}

/** One condition, or several of which one is enough: what fields below an array say. */
function isAnyOf(body: Formula): boolean {
  if (body.kind === 'or') return body.of.every(isAnyOf);
  if (body.kind === 'blank') return body.what === 'text';
  return body.kind === 'item' || body.kind === 'constant';
}

function hasOnlyItems(body: Formula): boolean {
  return body.kind === 'and' || body.kind === 'or' ? body.of.every(hasOnlyItems) : isAnyOf(body);
}

/** The opposite of a predicate, where it can be said without a negation. */
function inverted(predicate: Predicate): Predicate | undefined {
  if (predicate.kind === 'not') return predicate.of;
  if (predicate.kind !== 'all' && predicate.kind !== 'any') return undefined;
  const of = predicate.of.map(inverted).filter((one) => one !== undefined);
  if (of.length !== predicate.of.length) return undefined;
  return { ...predicate, kind: predicate.kind === 'all' ? 'any' : 'all', of };
}
