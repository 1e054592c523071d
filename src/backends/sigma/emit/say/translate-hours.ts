import type { HoursPredicate } from '../../../../ir/expression.ts';
import { describeTerm } from './describe-term.ts';
import type { Formula } from './formula.ts';
import type { Translator } from './translator.ts';
import { leaveOut } from './translator.ts';

/** Hours of the week in a zone: no modifier says them. */
export function translateHours(
  { hours, value, at }: HoursPredicate,
  translator: Translator,
): Formula {
  const name = hours.name === undefined ? 'hours of the week' : `the hours '${hours.name}'`;
  return leaveOut(translator, 'SIG4506', `${name} of ${describeTerm(value)}`, at);
}
