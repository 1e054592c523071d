import type { AbsentFinder, Absence } from '../../ir/finder.ts';
import type { Path } from '../../ir/path.ts';
import type { Context } from './context.ts';
import { readRelated } from './read-related.ts';
import type { Scope } from './scope.ts';
import { objectEntries } from './unknown-object.ts';

/** Other sources in which nothing may be found for a row. */
export function readAbsences(
  value: unknown,
  side: AbsentFinder['side'],
  scope: Scope,
  at: Path,
  context: Context,
): AbsentFinder | undefined {
  const what = side === 'before' ? "'without'" : "'notFollowedBy'";
  const absences: Absence[] = [];
  for (const [name, one] of objectEntries(value, what, at, context)) {
    const here = [...at, name];
    const related = readRelated(one, `'${name}'`, scope, true, here, context);
    if (related?.within === undefined) continue;
    const { stream, on, within } = related;
    absences.push({ name, stream, on, within, at: here });
  }
  return absences.length === 0 ? undefined : { kind: 'absent', side, absences, at };
}
