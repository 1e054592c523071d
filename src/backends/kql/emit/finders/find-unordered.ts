import type { Branch } from '../../../../ir/detection-ir.ts';
import type { SequenceFinder } from '../../../../ir/finder.ts';
import type { Expression, Item, Operator } from '../../syntax.ts';
import {
  between,
  binary,
  call,
  inList,
  long,
  materialize,
  name,
  nullOf,
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
import { declareTable } from '../context.ts';
import { emitCodes } from '../diagnostics.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { allValues } from '../outputs.ts';
import { createStage } from '../stage.ts';
import { burstColumn, burstsOf } from './bursts.ts';
import { shownOutputs } from './find-ordered.ts';
import { windowsFound } from './find-threshold.ts';
import type { Found } from './found.ts';
import { stepEvents } from './step-events.ts';
import type { StepEvents, StepOutputs } from './step-events.ts';
import { planStepOutputs } from './step-outputs.ts';

/** Each set of steps is a condition of its own, so their number doubles with every step. */
const mostSteps = 5;

const time = 'TimeGenerated';
const recordId = 'RecordId';

/** Steps in any order: windows that have an event of its own for each of them. */
export function findUnordered(branch: Branch, finder: SequenceFinder, emitter: Emitter): Found {
  checkSteps(finder, emitter);
  const shown = planStepOutputs(branch, finder, emitter);
  const steps = finder.steps.slice(0, mostSteps).map((step) => stepEvents(step, shown, emitter));
  const [first] = steps;
  const keys = (first?.keys ?? []).map((_, i) => `Key${String(i + 1)}`);
  const rows = steps.map((step, i) => stepRows(step, i, keys));
  const all = pipe(undefined, union(...rows));
  const events = declareTable(emitter.context, 'Events', materialize(all));
  const windows = completeWindows(events, keys, steps.length, finder.within);
  const spoiled = finder.without.map((step) =>
    spoiledEnds(
      stepEvents(step, { ...shown, of: () => [] }, emitter),
      events,
      keys,
      finder,
      emitter,
    ),
  );
  const bursts = pipe(
    events,
    ...windows,
    ...spoiled,
    ...burstsOf(keys, 'End', finder.within, false),
  );
  const table = declareTable(emitter.context, 'Bursts', bursts);
  const stage = createStage(events, { time, recordId, isNew: undefined });
  stage.operators.push(
    join('inner', table, keys),
    where(between(name(time), name('WindowStart'), name('WindowEnd'))),
    sort(...[time, recordId, 'Step'].map((column) => ordered(name(column), 'asc'))),
    extend(item(call('row_number'), 'Row')),
    ...gathered(steps, shown, keys),
  );
  return windowsFound(stage, shownOutputs(shown));
}

function checkSteps(finder: SequenceFinder, emitter: Emitter): void {
  const { length } = finder.steps;
  if (length <= mostSteps) return;
  const span = emitter.context.locate(finder.at);
  emitter.context.diagnostics.push(
    emitCodes.raise.KQL3504({ steps: length, most: mostSteps }, span),
  );
}

/** The events of a step under the names that all steps share. */
function stepRows(step: StepEvents, position: number, keys: readonly string[]): Expression {
  return pipe(
    step.table,
    project(
      ...step.keys.map((key, i) => item(name(key), keys[i] ?? key)),
      item(name(step.time), time),
      item(name(step.recordId), recordId),
      item(long(position), 'Step'),
      ...(step.isNew === undefined ? [] : [item(name(step.isNew), 'IsNew')]),
      ...step.shownKeys.map((key, i) => item(name(key), `Group${String(i + 1)}`)),
      ...step.outputs.map((column) => item(name(column))),
    ),
  );
}

/**
 * The windows in which each step can be given an event of its own: any so many steps have at least so many different
 * events between them.
 */
function completeWindows(
  events: Expression,
  keys: readonly string[],
  steps: number,
  within: number,
): readonly Operator[] {
  const sets = Array.from({ length: 2 ** steps - 1 }, (_, i) => membersOf(i + 1));
  const earliest = binary(name('End'), '-', timespan(within));
  const beside = [...keys, time, recordId, 'Step'].map((column) => item(name(column)));
  return [
    project(...keys.map((key) => item(name(key))), item(name(time), 'End')),
    distinct(...[...keys, 'End'].map(name)),
    join('inner', pipe(events, project(...beside)), keys),
    where(between(name(time), earliest, name('End'))),
    summarize(
      sets.map((set) => item(differentOf(set), setName(set))),
      [...keys, 'End'].map((key) => item(name(key))),
    ),
    ...sets.map((set) => where(binary(name(setName(set)), '>=', long(set.length)))),
  ];
}

function membersOf(bits: number): readonly number[] {
  return Array.from({ length: 32 }, (_, i) => i).filter((i) => (bits >> i) % 2 === 1);
}

function setName(set: readonly number[]): string {
  return `Events${set.join('')}`;
}

function differentOf(set: readonly number[]): Expression {
  const [only = 0] = set;
  if (set.length === 1) return call('countif', binary(name('Step'), '==', long(only)));
  return call('count_distinctif', name(recordId), inList(name('Step'), 'in', set.map(long)));
}

function spoiledEnds(
  absent: StepEvents,
  windows: Expression,
  keys: readonly string[],
  finder: SequenceFinder,
  emitter: Emitter,
): Operator {
  const rows = declareTable(
    emitter.context,
    pascalCase(absent.step.name),
    pipe(
      absent.table,
      project(
        ...absent.keys.map((key, i) => item(name(key), keys[i] ?? key)),
        item(name(absent.time), 'Spoiled'),
      ),
    ),
  );
  const earliest = binary(name('End'), '-', timespan(finder.within));
  const spoiled = pipe(
    windows,
    project(...keys.map((key) => item(name(key))), item(name(time), 'End')),
    join('inner', rows, keys),
    where(between(name('Spoiled'), earliest, name('End'))),
    distinct(...[...keys, 'End'].map(name)),
  );
  return join('leftanti', spoiled, [...keys, 'End']);
}

/** One row for each burst, with the last event of each step. */
function gathered(
  steps: readonly StepEvents[],
  shown: StepOutputs,
  keys: readonly string[],
): readonly Operator[] {
  const isNew = steps.some((step) => step.isNew !== undefined);
  const all = new Set(shown.outputs.columns.filter((one) => one.all).map((one) => one.column));
  const group = shown.outputs.group.map((one) => name(one.column));
  const lastOf = (step: StepEvents, position: number): readonly Item[] => {
    const columns = step.outputs.filter((one) => !all.has(one));
    if (columns.length === 0) return [];
    const isStep = binary(name('Step'), '==', long(position));
    const place = call('iff', isStep, name('Row'), nullOf('long'));
    const value = call('arg_max', place, ...columns.map(name));
    return [{ names: [`${pascalCase(step.step.name)}Row`, ...columns], value }];
  };
  return [
    summarize(
      [
        item(call('min', name(time)), 'FirstEvent'),
        item(call('max', name(time)), 'LastEvent'),
        item(call('count_distinct', name(recordId)), 'EventCount'),
        ...(isNew ? [item(call('countif', name('IsNew')), 'NewEvents')] : []),
        ...(group.length === 0 ? [] : [item(call('arg_max', name('Row'), ...group))]),
        ...steps.flatMap(lastOf),
        ...[...all].map((column) => item(allValues(column), column)),
      ],
      [...keys, burstColumn].map((key) => item(name(key))),
    ),
    ...(isNew ? [where(binary(name('NewEvents'), '>', long(0)))] : []),
  ];
}
