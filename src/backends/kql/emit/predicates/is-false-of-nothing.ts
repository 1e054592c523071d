import type { Predicate, Term } from '../../../../ir/expression.ts';

/** Is it certain that the predicate does not hold of an element that is absent? */
export function isFalseOfNothing(predicate: Predicate): boolean {
  const { kind } = predicate;
  if (kind === 'all') return predicate.of.some(isFalseOfNothing);
  if (kind === 'any') return predicate.of.length > 0 && predicate.of.every(isFalseOfNothing);
  if (kind === 'compare')
    return isPartOfElement(predicate.left) || isPartOfElement(predicate.right);
  if (kind === 'quantified')
    return predicate.quantifier === 'some' && isPartOfElement(predicate.of);
  return kind === 'not' ? false : isPartOfElement(predicate.value);
}

/** The element, or a member of it: absent where the element is. */
function isPartOfElement(term: Term): boolean {
  if (term.kind === 'element') return true;
  return term.kind === 'member' && isPartOfElement(term.of);
}
