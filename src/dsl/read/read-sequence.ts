import type { SequenceFinder, SequenceStep } from '../../ir/finder.ts';
import type { Path } from '../../ir/path.ts';
import type { Column } from '../../schema/column.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readDuration } from './read-duration.ts';
import { readFilters } from './read-filters.ts';
import { readKeys } from './read-keys.ts';
import { hasAll } from './read-related.ts';
import type { Scope } from './scope.ts';
import { innerStage, streamOf, withSteps } from './stage.ts';
import type { Stage } from './stage.ts';
import { isArray, knownEntries, objectEntries, readText } from './unknown-object.ts';

interface ReadStep {
  readonly step: SequenceStep;
  readonly scope: Scope;
}

/** Several kinds of events that belong together, and the columns of what they make. */
export function readSequence(
  entries: ReadonlyMap<string, unknown>,
  outer: Stage | undefined,
  context: Context,
): { readonly finder: SequenceFinder; readonly scope: Scope } | undefined {
  const at: Path = ['sequence'];
  if (!hasAll(entries, ['within'], 'a sequence', at, context)) return undefined;
  const within = readDuration(entries.get('within'), "'within'", ['within'], context);
  const steps: ReadStep[] = [];
  for (const [name, value] of objectEntries(entries.get('sequence'), "'sequence'", at, context)) {
    const step = readStep(name, value, outer, entries.get('per'), [...at, name], context);
    if (step !== undefined) steps.push(step);
  }
  const [first] = steps;
  if (within === undefined || first === undefined) return undefined;
  for (const one of steps) checkTied(one.step, first.step, context);
  const order = readNames(entries.get('inOrder'), steps, ['inOrder'], context);
  const absent = readNames(entries.get('absent'), steps, ['absent'], context);
  const present = order.length > 0 ? order : steps.filter((one) => !absent.includes(one));
  const finder: SequenceFinder = {
    kind: 'sequence',
    steps: present.filter((one) => !absent.includes(one)).map((one) => one.step),
    ordered: order.length > 0,
    within,
    without: absent.map((one) => one.step),
    at,
  };
  return { finder, scope: resultScope(steps) };
}

function readStep(
  name: string,
  value: unknown,
  outer: Stage | undefined,
  outerPer: unknown,
  at: Path,
  context: Context,
): ReadStep | undefined {
  const known = ['from', 'where', 'unless', 'per'];
  const entries = knownEntries(value, `the step '${name}'`, known, at, context);
  const stage = innerStage(entries, outer, false, at, context);
  if (stage === undefined) {
    if (!entries.has('from')) hasAll(entries, ['from'], `the step '${name}'`, at, context);
    return undefined;
  }
  const filtered = withSteps(stage, readFilters(entries, stage.scope, at, context));
  const perAt: Path = entries.has('per') ? [...at, 'per'] : ['per'];
  const per = readKeys(entries.get('per') ?? outerPer, stage.scope, perAt, context);
  return { step: { name, stream: streamOf(filtered), per, at }, scope: stage.scope };
}

/** Steps are tied by keys of the same number; where they are named, of the same names. */
function checkTied(step: SequenceStep, first: SequenceStep, context: Context): void {
  const has = step.per.map((key) => key.name);
  const wanted = first.per.map((key) => key.name);
  const isNamed = has.some((name) => !wanted.includes(name)) && hasOwnNames(step, first);
  if (has.length === wanted.length && !isNamed) return;
  const names = { step: step.name, has, first: wanted };
  context.say(dslCodes.raise.DSL1018(names, context.locate(step.at, 'key')));
}

/** Keys without a name of their own are called as their columns are, and these may differ. */
function hasOwnNames(step: SequenceStep, first: SequenceStep): boolean {
  const isNamed = (one: SequenceStep): boolean =>
    one.per.some((key) => key.of.kind !== 'column' || key.of.name !== key.name);
  return isNamed(step) || isNamed(first);
}

function readNames(
  value: unknown,
  steps: readonly ReadStep[],
  at: Path,
  context: Context,
): readonly ReadStep[] {
  if (value === undefined || !isArray(value)) return [];
  const found: ReadStep[] = [];
  for (const [index, one] of value.entries()) {
    const here = [...at, index];
    const name = readText(one, 'the step', here, context);
    const step = steps.find((candidate) => candidate.step.name === name);
    if (step !== undefined) found.push(step);
    else if (name !== undefined) {
      const known = steps.map((candidate) => candidate.step.name);
      context.say(dslCodes.raise.DSL1024({ name, known }, context.locate(here)));
    }
  }
  return found;
}

function resultScope(steps: readonly ReadStep[]): Scope {
  const columns = new Map<string, Column>();
  for (const { step, scope } of steps) {
    columns.set(step.name, { kind: 'object', members: Object.fromEntries(scope.columns) });
  }
  return { name: 'the sequence', columns, open: false };
}
