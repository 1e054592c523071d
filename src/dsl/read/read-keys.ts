import type { Key } from '../../ir/finder.ts';
import type { Path } from '../../ir/path.ts';
import type { Context } from './context.ts';
import { resolveValue } from './scope.ts';
import type { Scope } from './scope.ts';
import { isObject, objectEntries, oneOrMore } from './unknown-object.ts';

/** What rows are grouped by: a column, several, or columns under other names. */
export function readKeys(value: unknown, scope: Scope, at: Path, context: Context): readonly Key[] {
  if (value === undefined) return [];
  const named = isObject(value)
    ? [...objectEntries(value, "'per'", at, context)].map(([name, ref]) => ({
        name,
        ref,
        at: [...at, name],
      }))
    : oneOrMore(value, at).map((one) => ({ name: undefined, ref: one.value, at: one.at }));
  const keys: Key[] = [];
  for (const one of named) {
    const found = resolveValue(one.ref, scope, one.at, context);
    if (found !== undefined) keys.push({ name: one.name ?? found.name, of: found.term });
  }
  return keys;
}
