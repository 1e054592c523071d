import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describe } from '../../ir/describe.ts';
import type { Predicate } from '../../ir/expression.ts';
import { allNodes } from '../../ir/fold.ts';
import type { Check, Subject } from '../check.ts';
import { allowedBy, conjunctionsOf } from '../conjunctions.ts';
import type { Conjunction } from '../conjunctions.ts';
import { checkCodes } from '../diagnostics.ts';
import { conditionsOf } from '../predicates.ts';

/** Clauses without which the rule would find the same. */
export const alwaysHolds: Check = {
  name: 'always-holds',
  about: 'Clauses that change nothing.',
  run: (subject) => [
    ...conjunctionsOf(subject.detection).flatMap((parts) => implied(parts, subject)),
    ...alternatives(subject),
  ],
};

function implied(parts: Conjunction, { locate }: Subject): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const part of parts) {
    const other = parts.find((one) => one !== part && implies(one, part, parts));
    const what = other === undefined ? undefined : 'another clause says it already';
    if (other === undefined || what === undefined) continue;
    const related = [{ span: locate(other.at), text: 'this says it' }];
    found.push(checkCodes.raise.CHK2005({ what }, locate(part.at), { related }));
  }
  return found;
}

/** Does `one` make `part` needless? Of two equal clauses, the later is. */
function implies(one: Predicate, part: Predicate, parts: Conjunction): boolean {
  if (describe(one) === describe(part)) return parts.indexOf(one) < parts.indexOf(part);
  const allowed = allowedBy(one);
  if (allowed === undefined) return false;
  if (part.kind === 'not') {
    const forbidden = allowedBy(part.of);
    if (forbidden?.term !== allowed.term) return false;
    return ![...forbidden.values].some((value) => allowed.values.has(value));
  }
  const isPresence = part.kind === 'exists' && describe(part.value) === allowed.term;
  return isPresence && !allowed.values.has('');
}

/** `any` of something and its negation. */
function alternatives({ detection, locate }: Subject): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const node of conditionsOf(detection).flatMap(allNodes)) {
    if (node.kind !== 'any') continue;
    const said = new Set(node.of.map(describe));
    const negated = node.of.find((one) => one.kind === 'not' && said.has(describe(one.of)));
    if (negated === undefined) continue;
    const what = 'one alternative is the negation of another';
    found.push(checkCodes.raise.CHK2005({ what }, locate(node.at)));
  }
  return found;
}
