import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Predicate } from '../../ir/expression.ts';
import { describe } from '../../ir/describe.ts';
import type { Check, Subject } from '../check.ts';
import { allowedBy, conjunctionsOf } from '../conjunctions.ts';
import type { Conjunction } from '../conjunctions.ts';
import { checkCodes } from '../diagnostics.ts';

/** Conditions that no record can satisfy together. */
export const neverHolds: Check = {
  name: 'never-holds',
  about: 'Conditions that exclude each other.',
  run: (subject) => conjunctionsOf(subject.detection).flatMap((parts) => clashes(parts, subject)),
};

function clashes(parts: Conjunction, { locate }: Subject): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, later] of parts.entries()) {
    const earlier = parts.slice(0, index).find((one) => whyNot(one, later) !== undefined);
    const what = earlier === undefined ? undefined : whyNot(earlier, later);
    if (earlier === undefined || what === undefined) continue;
    const related = [{ span: locate(earlier.at), text: 'against this' }];
    found.push(checkCodes.raise.CHK2004({ what }, locate(later.at), { related }));
  }
  return found;
}

/** Why two predicates cannot hold together; nothing where they may. */
function whyNot(left: Predicate, right: Predicate): string | undefined {
  if (isNegationOf(left, right) || isNegationOf(right, left)) {
    return 'one clause is the negation of the other';
  }
  const [one, other] = [allowedBy(left), allowedBy(right)];
  if (one !== undefined && other?.term === one.term) {
    const isShared = [...one.values].some((value) => other.values.has(value));
    return isShared ? undefined : 'the value would have to be two things at once';
  }
  return rangesClash(left, right) ? 'no number is in both ranges' : undefined;
}

function isNegationOf(left: Predicate, right: Predicate): boolean {
  return left.kind === 'not' && describe(left.of) === describe(right);
}

function rangesClash(left: Predicate, right: Predicate): boolean {
  if (left.kind !== 'compare' || right.kind !== 'compare') return false;
  if (describe(left.left) !== describe(right.left)) return false;
  const [low, high] = [lowEnd(left) ?? lowEnd(right), highEnd(left) ?? highEnd(right)];
  if (low === undefined || high === undefined) return false;
  return low.at > high.at || (low.at === high.at && (low.isOpen || high.isOpen));
}

interface End {
  readonly at: number;
  readonly isOpen: boolean;
}

function lowEnd(predicate: Predicate): End | undefined {
  return end(predicate, 'atLeast', 'above');
}

function highEnd(predicate: Predicate): End | undefined {
  return end(predicate, 'atMost', 'below');
}

function end(predicate: Predicate, closed: string, open: string): End | undefined {
  if (predicate.kind !== 'compare' || predicate.right.kind !== 'literal') return undefined;
  const { value } = predicate.right;
  if (typeof value !== 'number') return undefined;
  if (predicate.op === closed) return { at: value, isOpen: false };
  return predicate.op === open ? { at: value, isOpen: true } : undefined;
}
