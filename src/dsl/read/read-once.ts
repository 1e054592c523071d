import type { Path } from '../../ir/path.ts';
import type { OnceStep } from '../../ir/stream.ts';
import type { Context } from './context.ts';
import { readDuration } from './read-duration.ts';
import { readKeys } from './read-keys.ts';
import { hasAll } from './read-related.ts';
import type { Scope } from './scope.ts';
import { isObject, knownEntries } from './unknown-object.ts';

/** What several services log of one thing arrives within this time. */
const usual = 3_600_000;

/** Counts once what several records tell. */
export function readOnce(
  value: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): readonly OnceStep[] {
  if (value === undefined) return [];
  if (!isObject(value)) {
    const per = readKeys(value, scope, at, context).map((key) => key.of);
    return per.length === 0 ? [] : [{ kind: 'once', per, within: usual, at }];
  }
  const entries = knownEntries(value, "'once'", ['per', 'within'], at, context);
  if (!hasAll(entries, ['per', 'within'], "'once'", at, context)) return [];
  const per = readKeys(entries.get('per'), scope, [...at, 'per'], context).map((key) => key.of);
  const within = readDuration(entries.get('within'), "'within'", [...at, 'within'], context);
  return within === undefined || per.length === 0 ? [] : [{ kind: 'once', per, within, at }];
}
