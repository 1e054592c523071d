import type { JoinStep } from '../../../../ir/stream.ts';
import { between, binary, call, name, timespan } from '../build-expression.ts';
import { item, join, pipe, project, where } from '../build-operator.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { createStage, newColumn, tableOf, timeOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { JoinedRow } from '../value.ts';
import { keepFirstOf, keepLatest } from './keep-latest.ts';
import { foldedKeys } from './keys.ts';
import { numberRows } from './number-rows.ts';
import { membersRead, otherRecord, relatedRows } from './related-rows.ts';
import type { RelatedRows } from './related-rows.ts';

/** Another stream's row as columns of its own. */
export function emitJoin(
  stage: Stage,
  step: JoinStep,
  later: readonly unknown[],
  emitter: Emitter,
): void {
  const row =
    step.take === 'lookup'
      ? emitLookup(stage, step, later, emitter)
      : emitLatest(stage, step, later, emitter);
  stage.columns.set(step.name, row);
}

/** The latest row there is: one for each key, so that the join keeps every row as it is. */
function emitLookup(
  stage: Stage,
  step: JoinStep,
  later: readonly unknown[],
  emitter: Emitter,
): JoinedRow {
  const left = foldedKeys(
    step.on.map((pair) => pair.left),
    stage,
    emitter,
  );
  const members = membersRead(later, step.name);
  const related = relatedRows(step, members, stage, emitter, keepLatest);
  const kept = [...related.keys, ...columnNames(related)];
  const right = pipe(related.table, project(...kept.map((one) => item(name(one)))));
  stage.operators.push(join('leftouter', right, onKeys(left, related.keys)));
  const found = call('isnotempty', name(related.keys[0] ?? related.time));
  return { kind: 'row', members: related.members, found };
}

/** The latest row before this one: looked for on its own, and joined to the rows by their number. */
function emitLatest(
  stage: Stage,
  step: JoinStep,
  later: readonly unknown[],
  emitter: Emitter,
): JoinedRow {
  const left = foldedKeys(
    step.on.map((pair) => pair.left),
    stage,
    emitter,
  );
  const number = numberRows(stage, emitter);
  const rows = stage.source ?? name('missing');
  const members = membersRead(later, step.name);
  const related = relatedRows(step, members, stage, emitter);
  const time = { time: related.time, recordId: related.recordId, isNew: undefined };
  const fits = createStage(rows, time);
  for (const one of stage.taken) fits.taken.add(one);
  const earliest = binary(timeOf(stage), '-', timespan(step.within ?? 0));
  const other = otherRecord(stage, related);
  fits.operators.push(
    join('inner', related.table, onKeys(left, related.keys)),
    where(between(name(related.time), earliest, timeOf(stage))),
    ...(other === undefined ? [] : [where(other)]),
  );
  const by = [related.time, ...(related.recordId === undefined ? [] : [related.recordId])];
  keepFirstOf(fits, [number], by, 'desc');
  const own = newColumn(stage, `${pascalCase(step.name)}Row`);
  const columns = columnNames(related).map((one) => item(name(one)));
  fits.operators.push(project(item(name(number), own), ...columns));
  const table = declareTable(emitter.context, `Latest${pascalCase(step.name)}`, tableOf(fits));
  stage.operators.push(join('leftouter', table, [[number, own]]));
  return { kind: 'row', members: related.members, found: call('isnotnull', name(own)) };
}

function columnNames(related: RelatedRows): readonly string[] {
  return [...related.members.values()].flatMap(({ expression }) =>
    expression.kind === 'name' ? [expression.name] : [],
  );
}

/** Pairs of equal columns. */
export function onKeys(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [string, string])[] {
  return left.map((key, i) => [key, right[i] ?? key] as const);
}
