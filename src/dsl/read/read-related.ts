import type { Path } from '../../ir/path.ts';
import type { JoinPair, Stream } from '../../ir/stream.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDuration } from './read-duration.ts';
import { readFilters } from './read-filters.ts';
import { kindOf } from './read-list-operand.ts';
import { readSource } from './read-source.ts';
import { resolveValue } from './scope.ts';
import type { Scope } from './scope.ts';
import { knownEntries, objectEntries } from './unknown-object.ts';

const keys = ['from', 'where', 'unless', 'on', 'within'] as const;

/** Records of another source that belong to this one. */
export interface ReadRelated {
  readonly stream: Stream;
  readonly scope: Scope;
  readonly on: readonly JoinPair[];
  readonly within: number | undefined;
}

/** Another source, what its records must be, and what ties them to a record of this one. */
export function readRelated(
  value: unknown,
  what: string,
  outer: Scope,
  needsWithin: boolean,
  at: Path,
  context: Context,
): ReadRelated | undefined {
  const known = needsWithin ? keys : keys.filter((key) => key !== 'within');
  const entries = knownEntries(value, what, known, at, context);
  const required = needsWithin ? ['from', 'on', 'within'] : ['from', 'on'];
  if (!hasAll(entries, required, what, at, context)) return undefined;
  const from = readSource(entries.get('from'), [...at, 'from'], context);
  if (from === undefined) return undefined;
  const filters = readFilters(entries, from.scope, at, context);
  const on = readPairs(entries.get('on'), outer, from.scope, [...at, 'on'], context);
  const within = needsWithin
    ? readDuration(entries.get('within'), "'within'", [...at, 'within'], context)
    : undefined;
  if (needsWithin && within === undefined) return undefined;
  const stream: Stream = { source: from.source, steps: [...from.steps, ...filters] };
  return { stream, scope: from.scope, on, within };
}

/** Tells each key that is missing. */
export function hasAll(
  entries: ReadonlyMap<string, unknown>,
  keysNeeded: readonly string[],
  of: string,
  at: Path,
  context: Context,
): boolean {
  const missing = keysNeeded.filter((key) => !entries.has(key));
  for (const key of missing) {
    context.say(dslCodes.raise.DSL1003({ key, of }, context.locate(at, 'key')));
  }
  return missing.length === 0;
}

function readPairs(
  value: unknown,
  outer: Scope,
  inner: Scope,
  at: Path,
  context: Context,
): readonly JoinPair[] {
  const pairs: JoinPair[] = [];
  const entries = objectEntries(value, "'on'", at, context);
  if (entries.size === 0) {
    context.say(dslCodes.raise.DSL1006({ what: "'on'" }, context.locate(at)));
  }
  for (const [key, name] of entries) {
    const here = [...at, key];
    const left = resolveValue(key, outer, here, context);
    const right = resolveValue(name, inner, here, context);
    if (left === undefined || right === undefined) continue;
    const [leftKind, rightKind] = [kindOf(left), kindOf(right)];
    if (leftKind !== rightKind && leftKind !== 'text' && rightKind !== 'text') {
      const names = { left: left.name, leftKind, right: right.name, rightKind };
      context.say(dslCodes.raise.DSL1023(names, context.locate(here)));
    }
    pairs.push({ left: left.term, right: right.term });
  }
  return pairs;
}
