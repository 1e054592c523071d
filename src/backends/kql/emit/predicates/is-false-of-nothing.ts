import type { Predicate, Term } from '../../../../ir/expression.ts';

/** Is it certain that the predicate does not hold of an element that is absent? */
export function isFalseOfNothing(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'all':
      return predicate.of.some(isFalseOfNothing);
    case 'any':
      return predicate.of.length > 0 && predicate.of.every(isFalseOfNothing);
    case 'compare':
      return isPartOfElement(predicate.left) || isPartOfElement(predicate.right);
    case 'in':
    case 'text':
    case 'matches':
    case 'exists':
    case 'network':
    case 'hours':
      return isPartOfElement(predicate.value);
    case 'quantified':
      return predicate.quantifier === 'some' && isPartOfElement(predicate.of);
    case 'not':
      return false;
  }
}

/** The element, or a member of it: absent where the element is. */
function isPartOfElement(term: Term): boolean {
  if (term.kind === 'element') return true;
  return term.kind === 'member' && isPartOfElement(term.of);
}
