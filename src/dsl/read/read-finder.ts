import type { Finder } from '../../ir/finder.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readAbsences } from './read-absences.ts';
import { readFirstSeen } from './read-first-seen.ts';
import { readSequence } from './read-sequence.ts';
import { readWhen } from './read-when.ts';
import type { Scope } from './scope.ts';
import type { Stage } from './stage.ts';

/** The clauses that say what makes a finding. One rule has at most one of them. */
const clauses = ['when', 'firstSeen', 'without', 'notFollowedBy', 'sequence', 'anyOf'] as const;

/** What makes a finding, and the columns that it has. */
export interface ReadFinder {
  readonly finder: Finder;
  readonly scope: Scope;
}

/** What makes a finding out of a rule's records; each of them is one where the rule says nothing else. */
export function readFinder(
  entries: ReadonlyMap<string, unknown>,
  stage: Stage | undefined,
  context: Context,
): ReadFinder | undefined {
  const [clause, second] = clauses.filter((key) => entries.has(key));
  if (clause !== undefined && second !== undefined) {
    const span = context.locate([second], 'key');
    context.say(dslCodes.raise.DSL1017({ first: clause, second }, span));
    return undefined;
  }
  if (clause === 'sequence') return readSequence(entries, stage, context);
  if (stage === undefined) return undefined;
  const finder = readClause(clause, entries, stage.scope, context);
  return finder === undefined ? undefined : { finder, scope: stage.scope };
}

function readClause(
  clause: (typeof clauses)[number] | undefined,
  entries: ReadonlyMap<string, unknown>,
  scope: Scope,
  context: Context,
): Finder | undefined {
  switch (clause) {
    case 'when':
      return readWhen(entries.get('when'), scope, ['when'], context);
    case 'firstSeen':
      return readFirstSeen(entries.get('firstSeen'), scope, ['firstSeen'], context);
    case 'without':
      return readAbsences(entries.get('without'), 'before', scope, ['without'], context);
    case 'notFollowedBy':
      return readAbsences(entries.get('notFollowedBy'), 'after', scope, ['notFollowedBy'], context);
    case 'sequence':
    case 'anyOf':
    case undefined:
      return { kind: 'each' };
  }
}
