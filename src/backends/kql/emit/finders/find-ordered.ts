import type { Branch } from '../../../../ir/detection-ir.ts';
import type { SequenceFinder } from '../../../../ir/finder.ts';
import type { Expression, Item, Operator } from '../../syntax.ts';
import {
  and,
  between,
  binary,
  call,
  long,
  materialize,
  name,
  or,
  timespan,
} from '../build-expression.ts';
import {
  distinct,
  extend,
  item,
  join,
  ordered,
  pipe,
  project,
  sort,
  summarize,
  union,
  where,
} from '../build-operator.ts';
import { InternalError } from '../../../../diagnostics/internal-error.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { allValues } from '../outputs.ts';
import { createStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { onKeys } from '../streams/emit-join.ts';
import { keepFirstOf } from '../streams/keep-latest.ts';
import { windowsFound } from './find-threshold.ts';
import type { Found } from './found.ts';
import { stepEvents } from './step-events.ts';
import type { StepEvents, StepOutputs } from './step-events.ts';
import { planStepOutputs } from './step-outputs.ts';

/** Steps in order: the earliest fit for each event of the first step; fits that overlap are one finding. */
export function findOrdered(branch: Branch, finder: SequenceFinder, emitter: Emitter): Found {
  const shown = planStepOutputs(branch, finder, emitter);
  const steps = finder.steps.map((step) => stepEvents(step, shown, emitter));
  const absent = finder.without.map((step) =>
    stepEvents(step, { ...shown, of: () => [] }, emitter),
  );
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) throw new InternalError('a sequence of no steps');
  const stage = fitsOf(steps, finder, emitter);
  for (const step of absent) withoutStep(stage, step, first, last, emitter);
  const fits = pipe(stage.source, ...stage.operators);
  const table = declareTable(emitter.context, 'Fits', materialize(fits));
  const episodes = declareTable(
    emitter.context,
    'Episodes',
    pipe(table, ...merged(first, last, table)),
  );
  const result = createStage(table, stage.row);
  result.operators.push(
    join('inner', episodes, first.keys),
    where(between(name(first.time), name('WindowStart'), name('WindowEnd'))),
    ...gathered(steps, shown),
  );
  return windowsFound(result, shownOutputs(shown));
}

/** The earliest fits: of each following step the first event that is not before the one before it. */
function fitsOf(steps: readonly StepEvents[], finder: SequenceFinder, emitter: Emitter): Stage {
  const [first, ...rest] = steps;
  if (first === undefined) throw new InternalError('a sequence of no steps');
  const row = { time: first.time, recordId: first.recordId, isNew: undefined };
  const source = declareTable(emitter.context, pascalCase(first.step.name), first.table);
  const stage = createStage(source, row);
  const latest = binary(name(first.time), '+', timespan(finder.within));
  const used = [first];
  for (const step of rest) {
    const table = declareTable(emitter.context, pascalCase(step.step.name), step.table);
    const before = used.at(-1) ?? first;
    stage.operators.push(
      join('inner', table, onKeys(first.keys, step.keys)),
      where(between(name(step.time), name(before.time), latest)),
      where(and(...used.map((one) => binary(name(step.recordId), '!=', name(one.recordId))))),
    );
    keepFirstOf(stage, [first.row], [step.row], 'asc');
    used.push(step);
  }
  return stage;
}

/** Drops the fits from whose first to whose last moment the group has an event of a step that must be absent. */
function withoutStep(
  stage: Stage,
  absent: StepEvents,
  first: StepEvents,
  last: StepEvents,
  emitter: Emitter,
): void {
  const fits = declareTable(
    emitter.context,
    'Candidates',
    materialize(pipe(stage.source, ...stage.operators)),
  );
  const table = declareTable(emitter.context, pascalCase(absent.step.name), absent.table);
  const spoiled = pipe(
    fits,
    join('inner', table, onKeys(first.keys, absent.keys)),
    where(between(name(absent.time), name(first.time), name(last.time))),
    distinct(name(first.row)),
  );
  stage.source = fits;
  stage.operators.length = 0;
  stage.operators.push(join('leftanti', spoiled, [first.row]));
}

/** Joins fits that overlap: at each moment, how many are open; where none was, a new one begins. */
function merged(first: StepEvents, last: StepEvents, fits: Expression): readonly Operator[] {
  const keys = first.keys.map((key) => item(name(key)));
  const edge = (time: string, change: number): Operator =>
    project(...keys, item(name(time), 'At'), item(long(change), 'Change'));
  const isOther = or(...first.keys.map((key) => binary(name(key), '!=', call('prev', name(key)))));
  const isStart = and(binary(name('Change'), '==', long(1)), binary(name('Open'), '==', long(1)));
  return [
    edge(first.time, 1),
    union(pipe(fits, edge(last.time, -1))),
    sort(
      ...[...first.keys, 'At'].map((column) => ordered(name(column), 'asc')),
      ordered(name('Change'), 'desc'),
    ),
    extend(item(call('row_cumsum', name('Change'), isOther), 'Open')),
    extend(item(call('row_cumsum', call('iff', isStart, long(1), long(0))), 'Episode')),
    summarize(
      [item(call('min', name('At')), 'WindowStart'), item(call('max', name('At')), 'WindowEnd')],
      [...keys, item(name('Episode'))],
    ),
  ];
}

/** One row for each episode, with the last event of each step. */
function gathered(steps: readonly StepEvents[], shown: StepOutputs): readonly Operator[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  const ids = steps.map((step) => call('make_set', name(step.recordId)));
  const different = ids.length === 1 && ids[0] ? ids[0] : call('set_union', ...ids);
  const isNew = steps.map((step) => step.isNew).filter((one) => one !== undefined);
  const all = new Set(shown.outputs.columns.filter((one) => one.all).map((one) => one.column));
  const lastOf = (step: StepEvents): readonly Item[] => {
    const columns = step.outputs.filter((one) => !all.has(one));
    const kept = [...columns, ...(step === last ? step.shownKeys : [])];
    return kept.length === 0 ? [] : [item(call('arg_max', name(step.row), ...kept.map(name)))];
  };
  return [
    summarize(
      [
        item(call('min', name(first.time)), 'FirstEvent'),
        item(call('max', name(last.time)), 'LastEvent'),
        item(call('array_length', different), 'EventCount'),
        ...(isNew.length === 0 ? [] : [item(call('countif', or(...isNew.map(name))), 'NewEvents')]),
        ...steps.flatMap(lastOf),
        ...[...all].map((column) => item(allValues(column), column)),
      ],
      [...first.keys, 'Episode'].map((key) => item(name(key))),
    ),
    ...(isNew.length === 0 ? [] : [where(binary(name('NewEvents'), '>', long(0)))]),
    ...groupColumns(last.shownKeys),
  ];
}

function groupColumns(shownKeys: readonly string[]): readonly Operator[] {
  if (shownKeys.length === 0) return [];
  return [extend(...shownKeys.map((key, i) => item(name(key), `Group${String(i + 1)}`)))];
}

/** The outputs with the group's columns among those that are shown. */
export function shownOutputs({ outputs }: StepOutputs): StepOutputs['outputs'] {
  const group = outputs.group.map(({ column, term }) => ({ column, term, all: false }));
  return { ...outputs, columns: [...group, ...outputs.columns] };
}
