import type { EarlierStep } from '../../../../ir/stream.ts';
import { between, binary, call, long, name, timespan } from '../build-expression.ts';
import { item, join, pipe, summarize, where } from '../build-operator.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { newColumn, timeOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { certain } from '../value.ts';
import { onKeys } from './emit-join.ts';
import { foldedKeys } from './keys.ts';
import { numberRows } from './number-rows.ts';
import { otherRecord, relatedRows } from './related-rows.ts';

/** How many rows of another stream lie shortly before the row. */
export function emitEarlier(stage: Stage, step: EarlierStep, emitter: Emitter): void {
  const left = foldedKeys(
    step.on.map((pair) => pair.left),
    stage,
    emitter,
  );
  const number = numberRows(stage, emitter);
  const rows = stage.source ?? name('missing');
  const related = relatedRows(step, new Map(), stage, emitter);
  const other = otherRecord(stage, related);
  const earliest = binary(timeOf(stage), '-', timespan(step.within));
  const count = newColumn(stage, pascalCase(step.name));
  const own = newColumn(stage, `${pascalCase(step.name)}Row`);
  const counted = pipe(
    rows,
    join('inner', related.table, onKeys(left, related.keys)),
    where(between(name(related.time), earliest, timeOf(stage))),
    ...(other === undefined ? [] : [where(other)]),
    summarize([item(call('count'), count)], [item(name(number), own)]),
  );
  const table = declareTable(emitter.context, `Earlier${pascalCase(step.name)}`, counted);
  stage.operators.push(join('leftouter', table, [[number, own]]));
  stage.columns.set(step.name, certain(call('coalesce', name(count), long(0)), 'long'));
}
