import type { Bound, Finder, Measure, Window } from '../../ir/finder.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDuration } from './read-duration.ts';
import { readKeys } from './read-keys.ts';
import { readOperand } from './read-literal.ts';
import { hasAll } from './read-related.ts';
import { resolveValue } from './scope.ts';
import type { Scope } from './scope.ts';
import { isObject, knownEntries, wrongType } from './unknown-object.ts';

const ops = ['equals', 'atLeast', 'atMost', 'above', 'below'] as const;

/** Enough records, or more than usual, within a window. */
export function readWhen(
  value: unknown,
  scope: Scope,
  at: Path,
  context: Context,
): Finder | undefined {
  const known = ['count', 'distinct', 'within', 'per', 'window'];
  const entries = knownEntries(value, "'when'", known, at, context);
  if (!hasAll(entries, ['within'], "'when'", at, context)) return undefined;
  if (entries.has('count') === entries.has('distinct')) {
    context.say(
      dslCodes.raise.DSL1003({ key: 'count', of: "'when'" }, context.locate(at, 'key'), {
        help: "say either 'count' or 'distinct'",
      }),
    );
    return undefined;
  }
  const size = readDuration(entries.get('within'), "'within'", [...at, 'within'], context);
  const kind = readWindow(entries.get('window'), [...at, 'window'], context);
  const per = readKeys(entries.get('per'), scope, [...at, 'per'], context);
  if (size === undefined || kind === undefined) return undefined;
  const window: Window = { kind, size };
  const key = entries.has('count') ? 'count' : 'distinct';
  const here = [...at, key];
  const range = knownEntries(entries.get(key), `'${key}'`, [...ops, 'of'], here, context);
  const measure = readMeasure(key, range, scope, here, context);
  if (measure === undefined) return undefined;
  const above = range.get('above');
  if (isObject(above) && above['kind'] !== 'parameter') {
    const spike = readSpike(above, [...here, 'above'], context);
    return spike === undefined ? undefined : { kind: 'spike', measure, window, ...spike, per, at };
  }
  const bounds = readBounds(range, scope, here, context);
  return bounds.length === 0 ? undefined : { kind: 'threshold', measure, bounds, window, per, at };
}

function readWindow(value: unknown, at: Path, context: Context): Window['kind'] | undefined {
  if (value === undefined || value === 'sliding') return 'sliding';
  if (value === 'tumbling' || value === 'session') return value;
  wrongType(value, "'window'", "'sliding', 'tumbling' or 'session'", at, context);
  return undefined;
}

function readMeasure(
  key: 'count' | 'distinct',
  range: ReadonlyMap<string, unknown>,
  scope: Scope,
  at: Path,
  context: Context,
): Measure | undefined {
  if (key === 'count') return { kind: 'count' };
  if (!hasAll(range, ['of'], "'distinct'", at, context)) return undefined;
  const of = resolveValue(range.get('of'), scope, [...at, 'of'], context);
  return of === undefined ? undefined : { kind: 'distinct', of: of.term };
}

function readBounds(
  range: ReadonlyMap<string, unknown>,
  scope: Scope,
  at: Path,
  context: Context,
): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const op of ops) {
    if (!range.has(op)) continue;
    const here = [...at, op];
    const value = readOperand(range.get(op), 'number', scope, here, context);
    if (value?.kind === 'parameter') bounds.push({ op, value });
    else if (value?.kind === 'literal' && isCount(value.value)) bounds.push({ op, value });
    else if (value !== undefined) {
      const why = 'is no count: it must be a whole number, 0 or more';
      const what = value.kind === 'literal' ? String(value.value) : 'a column';
      context.say(dslCodes.raise.DSL1027({ what, why }, context.locate(here)));
    }
  }
  if (range.size === 0) {
    context.say(dslCodes.raise.DSL1006({ what: "'count'" }, context.locate(at)));
  }
  return bounds;
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function readSpike(
  value: unknown,
  at: Path,
  context: Context,
): { readonly baseline: number; readonly times: number; readonly minimum: number } | undefined {
  const known = ['baseline', 'times', 'atLeast'];
  const entries = knownEntries(value, "'above'", known, at, context);
  if (!hasAll(entries, known, "'above'", at, context)) return undefined;
  const baseline = readDuration(
    entries.get('baseline'),
    "'baseline'",
    [...at, 'baseline'],
    context,
  );
  const times = readPositive(entries.get('times'), [...at, 'times'], context);
  const minimum = readPositive(entries.get('atLeast'), [...at, 'atLeast'], context);
  if (baseline === undefined || times === undefined || minimum === undefined) return undefined;
  return { baseline, times, minimum };
}

function readPositive(value: unknown, at: Path, context: Context): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  wrongType(value, 'the number', 'a number above 0', at, context);
  return undefined;
}
