import type { Predicate } from '../../../../ir/expression.ts';
import type { Formula } from './formula.ts';
import { and, not, or } from './formula.ts';
import { translateCompare } from './translate-compare.ts';
import { translateExists } from './translate-exists.ts';
import { translateHours } from './translate-hours.ts';
import { translateMembership } from './translate-membership.ts';
import { translateNetwork } from './translate-network.ts';
import { translateQuantified } from './translate-quantified.ts';
import { translateMatches, translateText } from './translate-text.ts';
import type { Translator } from './translator.ts';

/** A predicate as items under and, or, not; what Sigma cannot say is left out, with a finding. */
export function translatePredicate(predicate: Predicate, translator: Translator): Formula {
  const each = (one: Predicate): Formula => translatePredicate(one, translator);
  switch (predicate.kind) {
    case 'all':
      return and(...predicate.of.map(each));
    case 'any':
      return or(...predicate.of.map(each));
    case 'not':
      return not(
        translatePredicate(predicate.of, { ...translator, positive: !translator.positive }),
      );
    case 'compare':
      return translateCompare(predicate, translator);
    case 'in':
      return translateMembership(predicate, translator);
    case 'text':
      return translateText(predicate, translator);
    case 'matches':
      return translateMatches(predicate, translator);
    case 'exists':
      return translateExists(predicate, translator);
    case 'network':
      return translateNetwork(predicate, translator);
    case 'hours':
      return translateHours(predicate, translator);
    case 'quantified':
      return translateQuantified(predicate, translator);
  }
}
