import type { Branch } from '../../../../ir/detection-ir.ts';
import type { Bound, ThresholdFinder } from '../../../../ir/finder.ts';
import type { Expression, Operator } from '../../syntax.ts';
import {
  and,
  between,
  binary,
  call,
  long,
  materialize,
  name,
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
  where,
} from '../build-operator.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { planOutputs } from '../outputs.ts';
import type { Outputs } from '../outputs.ts';
import { cutStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { orderRows } from '../streams/number-rows.ts';
import { burstColumn, burstsOf, sessionNumber } from './bursts.ts';
import { measureOf, projectEvents } from './events-table.ts';
import type { EventColumns } from './events-table.ts';
import type { Found } from './found.ts';
import { needsOrder, summarizeEvents } from './summarized.ts';
import { summarize } from '../build-operator.ts';

const operators = {
  equals: '==',
  above: '>',
  atLeast: '>=',
  below: '<',
  atMost: '<=',
} as const;

/** Enough rows of one group within a window. */
export function findThreshold(branch: Branch, finder: ThresholdFinder, emitter: Emitter): Found {
  const value = finder.measure.kind === 'distinct' ? finder.measure.of : undefined;
  const needs = [branch.entities, branch.details, finder.per, value];
  const stage = emitter.stream(branch.stream, { needs, newness: 'column' });
  const outputs = planOutputs(branch, finder.per, stage.row.recordId, emitter.context.outputTypes);
  const isSliding = finder.window.kind === 'sliding';
  const columns = projectEvents(stage, finder.per, value, outputs, emitter, isSliding);
  const parts: Parts = { finder, stage, outputs, columns, emitter };
  if (isSliding) slide(parts);
  else if (finder.window.kind === 'tumbling') tumble(parts);
  else sessions(parts);
  return windowsFound(stage, outputs);
}

interface Parts {
  readonly finder: ThresholdFinder;
  readonly stage: Stage;
  readonly outputs: Outputs;
  readonly columns: EventColumns;
  readonly emitter: Emitter;
}

/** Findings that are sets of events. */
export function windowsFound(stage: Stage, outputs: Outputs): Found {
  return {
    stage,
    outputs,
    first: item(name('FirstEvent')),
    last: item(name('LastEvent')),
    count: item(name('EventCount')),
    recordId: undefined,
    shown: outputs.columns.map((one) => item(name(one.column))),
    extraGroup: [],
  };
}

function boundsOf(parts: Parts, measure: string): readonly Operator[] {
  const place = { stage: parts.stage, element: undefined };
  return parts.finder.bounds.map(({ op, value }) =>
    where(binary(name(measure), operators[op], parts.emitter.term(value, place).expression)),
  );
}

function tumble(parts: Parts): void {
  const { stage, columns, finder } = parts;
  const row = needsOrder(parts.outputs) ? orderRows(stage) : undefined;
  const window = call('bin', name(columns.time), timespan(finder.window.size));
  groupBy(parts, item(window, 'Window'), row);
}

function sessions(parts: Parts): void {
  const { stage, columns, finder } = parts;
  const { keys, time, recordId } = columns;
  const order = [...keys, time, ...(recordId === undefined ? [] : [recordId])];
  const number = sessionNumber(keys, time, finder.window.size);
  const row = needsOrder(parts.outputs) ? 'Row' : undefined;
  const place = row === undefined ? [] : [item(call('row_number'), row)];
  stage.operators.push(
    sort(...order.map((column) => ordered(name(column), 'asc'))),
    extend(item(number, 'Window'), ...place),
  );
  groupBy(parts, item(name('Window')), row);
}

function groupBy(parts: Parts, window: ReturnType<typeof item>, row: string | undefined): void {
  const { stage, columns, outputs } = parts;
  const by = [...columns.keys.map((key) => item(name(key))), window];
  const isDistinct = columns.value !== undefined;
  const more = isDistinct ? [item(measureOf(columns.value), 'Measure')] : [];
  stage.operators.push(
    ...summarizeEvents(columns, by, outputs, row, more),
    ...boundsOf(parts, isDistinct ? 'Measure' : 'EventCount'),
  );
}

function slide(parts: Parts): void {
  const { stage, finder, columns, emitter } = parts;
  cutStage(stage, (table) => declareTable(emitter.context, 'Events', materialize(table)));
  const events = stage.source ?? name('Events');
  const least = leastCount(finder);
  const bursts =
    least === undefined
      ? pipe(
          events,
          ...measuredEnds(parts, events),
          ...burstsOf(columns.keys, 'End', finder.window.size, false),
        )
      : pipe(events, ...crowdedEnds(parts, least));
  const table = declareTable(emitter.context, 'Bursts', bursts);
  gatherBursts(stage, columns, parts.outputs, table);
}

/** The events of each burst as one finding. */
export function gatherBursts(
  stage: Stage,
  columns: EventColumns,
  outputs: Outputs,
  bursts: Expression,
): void {
  stage.operators.push(
    join('inner', bursts, columns.keys),
    where(between(name(columns.time), name('WindowStart'), name('WindowEnd'))),
  );
  const row = needsOrder(outputs) ? orderRows(stage) : undefined;
  const by = [...columns.keys, burstColumn].map((key) => item(name(key)));
  stage.operators.push(...summarizeEvents(columns, by, outputs, row));
}

/** The number of events from which on a window has enough, where that is all that is asked. */
function leastCount({ measure, bounds }: ThresholdFinder): number | undefined {
  if (measure.kind !== 'count') return undefined;
  const least = bounds.map(leastOf);
  return least.every((one) => one !== undefined) ? Math.max(1, ...least) : undefined;
}

function leastOf({ op, value }: Bound): number | undefined {
  if (value.kind !== 'literal' || typeof value.value !== 'number') return undefined;
  if (op === 'atLeast') return Math.ceil(value.value);
  return op === 'above' ? Math.floor(value.value) + 1 : undefined;
}

/** An event ends a window with enough in it when the one so many before it is near enough. */
function crowdedEnds({ columns, finder }: Parts, least: number): readonly Operator[] {
  const { keys, time } = columns;
  const { size } = finder.window;
  const back = (column: string): Expression =>
    least === 2 ? call('prev', name(column)) : call('prev', name(column), long(least - 1));
  const same = keys.map((key) => binary(name(key), '==', back(key)));
  const near = binary(binary(name(time), '-', back(time)), '<=', timespan(size));
  return [
    sort(...[...keys, time].map((column) => ordered(name(column), 'asc'))),
    ...(least === 1 ? [] : [where(and(...same, near))]),
    ...burstsOf(keys, time, size, true),
  ];
}

/** The ends of windows, each measured on its own. */
function measuredEnds(parts: Parts, events: Expression): readonly Operator[] {
  const { columns, finder } = parts;
  const { keys, time } = columns;
  const earliest = binary(name('End'), '-', timespan(finder.window.size));
  return [
    ...windowEnds(columns, events),
    where(between(name(time), earliest, name('End'))),
    summarize(
      [item(measureOf(columns.value), 'Measure')],
      [...keys, 'End'].map((key) => item(name(key))),
    ),
    ...boundsOf(parts, 'Measure'),
  ];
}

/** Each moment at which a window can end, beside all events of its group. */
export function windowEnds(columns: EventColumns, events: Expression): readonly Operator[] {
  const { keys, time, value } = columns;
  const beside = [...keys, time, ...(value === undefined ? [] : [value])];
  return [
    project(...keys.map((key) => item(name(key))), item(name(time), 'End')),
    distinct(...[...keys, 'End'].map(name)),
    join('inner', pipe(events, project(...beside.map((one) => item(name(one))))), keys),
  ];
}
