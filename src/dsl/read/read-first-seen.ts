import type { FirstSeenFinder } from '../../ir/finder.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDuration } from './read-duration.ts';
import { readKeys } from './read-keys.ts';
import { hasAll } from './read-related.ts';
import type { Scope } from './scope.ts';
import { knownEntries } from './unknown-object.ts';

/** A value that a group has not had before. */
export function readFirstSeen(
  value: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): FirstSeenFinder | undefined {
  const known = ['any', 'per', 'over', 'learning', 'ignoreEmpty'];
  const entries = knownEntries(value, "'firstSeen'", known, at, context);
  if (!hasAll(entries, ['any', 'per', 'over'], "'firstSeen'", at, context)) return undefined;
  const attributes = readKeys(entries.get('any'), scope, [...at, 'any'], context);
  const per = readKeys(entries.get('per'), scope, [...at, 'per'], context);
  const over = readDuration(entries.get('over'), "'over'", [...at, 'over'], context);
  const learning = entries.has('learning')
    ? readDuration(entries.get('learning'), "'learning'", [...at, 'learning'], context)
    : 0;
  if (over === undefined || learning === undefined) return undefined;
  if (attributes.length === 0) {
    context.say(dslCodes.raise.DSL1006({ what: "'any'" }, context.locate([...at, 'any'])));
    return undefined;
  }
  if (learning >= over) {
    const duration = 'learning';
    const why = "is not shorter than 'over', so nothing could ever alert";
    context.say(dslCodes.raise.DSL1010({ duration, why }, context.locate([...at, 'learning'])));
  }
  const ignoreEmpty = entries.get('ignoreEmpty') === true;
  return { kind: 'firstSeen', attributes, per, over, learning, ignoreEmpty, at };
}
