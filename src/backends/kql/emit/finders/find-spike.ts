import type { Branch } from '../../../../ir/detection-ir.ts';
import type { SpikeFinder } from '../../../../ir/finder.ts';
import type { Expression } from '../../syntax.ts';
import { between, binary, long, materialize, name, real, timespan } from '../build-expression.ts';
import { item, pipe, summarize, where } from '../build-operator.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { planOutputs } from '../outputs.ts';
import { cutStage } from '../stage.ts';
import { burstsOf } from './bursts.ts';
import { measureOf, projectEvents } from './events-table.ts';
import { gatherBursts, windowEnds, windowsFound } from './find-threshold.ts';
import type { Found } from './found.ts';

/** More rows of one group within a window than usual. */
export function findSpike(branch: Branch, finder: SpikeFinder, emitter: Emitter): Found {
  const value = finder.measure.kind === 'distinct' ? finder.measure.of : undefined;
  const needs = [branch.entities, branch.details, finder.per, value];
  const stage = emitter.stream(branch.stream, { needs, newness: 'column' });
  const outputs = planOutputs(branch, finder.per, stage.row.recordId, emitter.context.outputTypes);
  const columns = projectEvents(stage, finder.per, value, outputs, emitter, true);
  cutStage(stage, (table) => declareTable(emitter.context, 'Events', materialize(table)));
  const events = stage.source ?? name('Events');
  const { size } = finder.window;
  const start = binary(name('End'), '-', timespan(size));
  const earliest = binary(name('End'), '-', timespan(size + finder.baseline));
  const isRecent = binary(name(columns.time), '>=', start);
  const isUsual = binary(name(columns.time), '<', start);
  const bursts = pipe(
    events,
    ...windowEnds(columns, events),
    where(between(name(columns.time), earliest, name('End'))),
    summarize(
      [
        item(measureOf(columns.value, isRecent), 'Recent'),
        item(measureOf(columns.value, isUsual), 'Usual'),
      ],
      [...columns.keys, 'End'].map((key) => item(name(key))),
    ),
    where(binary(name('Recent'), '>=', number(finder.minimum))),
    where(isSpike(finder)),
    ...burstsOf(columns.keys, 'End', size, false),
  );
  gatherBursts(stage, columns, outputs, declareTable(emitter.context, 'Bursts', bursts));
  return windowsFound(stage, outputs);
}

/** Multiplied out, so that whole numbers compare exactly. */
function isSpike({ window, baseline, times }: SpikeFinder): Expression {
  const common = greatestDivisor(baseline, window.size);
  const share = baseline / common;
  const recent = share === 1 ? name('Recent') : binary(name('Recent'), '*', long(share));
  const usual = binary(number(times), '*', name('Usual'));
  const factor = window.size / common;
  return binary(recent, '>', factor === 1 ? usual : binary(usual, '*', long(factor)));
}

function number(value: number): Expression {
  return Number.isInteger(value) ? long(value) : real(value);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
