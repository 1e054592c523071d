import type { Branch } from '../../../../ir/detection-ir.ts';
import type { Absence, AbsentFinder } from '../../../../ir/finder.ts';
import type { Term } from '../../../../ir/expression.ts';
import { between, binary, call, long, name, timespan } from '../build-expression.ts';
import { distinct, item, join, pipe, where } from '../build-operator.ts';
import { declareTable } from '../context.ts';
import type { Emitter } from '../emitter.ts';
import { pascalCase } from '../names.ts';
import { planOutputs } from '../outputs.ts';
import { timeOf } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { onKeys } from '../streams/emit-join.ts';
import { foldedKeys } from '../streams/keys.ts';
import { numberRows } from '../streams/number-rows.ts';
import { otherRecord, relatedRows } from '../streams/related-rows.ts';
import { eventOutputs, eventsFound } from './find-each.ts';
import type { Found } from './found.ts';

/** Rows for which other streams have nothing. */
export function findAbsent(branch: Branch, finder: AbsentFinder, emitter: Emitter): Found {
  return finder.side === 'before'
    ? findStale(branch, finder, emitter)
    : findUnfollowed(branch, finder, emitter);
}

/** Rows of a list or an inventory for which nothing was lately. */
function findStale(branch: Branch, finder: AbsentFinder, emitter: Emitter): Found {
  const keys = absenceKeys(finder.absences);
  const needs = [branch.entities, branch.details, keys];
  const stage = emitter.stream(branch.stream, { needs, newness: 'none' });
  const outputs = planOutputs(branch, keys, stage.row.recordId, emitter.context.outputTypes);
  for (const absence of finder.absences) {
    const left = leftKeys(absence, stage, emitter);
    const related = relatedRows(absence, new Map(), stage, emitter, (inner) => {
      const from = call('ago', timespan(absence.within));
      inner.operators.push(where(between(name(inner.row.time), from, call('now'))));
    });
    const lately = declareTable(emitter.context, pascalCase(absence.name), related.table);
    stage.operators.push(join('leftanti', lately, onKeys(left, related.keys)));
  }
  return {
    stage,
    outputs,
    first: item(call('now'), 'FirstEvent'),
    last: item(call('now'), 'LastEvent'),
    count: item(long(0), 'EventCount'),
    recordId: undefined,
    shown: eventOutputs(stage, outputs, emitter),
    extraGroup: [],
  };
}

function leftKeys(absence: Absence, stage: Stage, emitter: Emitter): readonly string[] {
  return foldedKeys(
    absence.on.map((pair) => pair.left),
    stage,
    emitter,
  );
}

/** The rows' side of every `on`, each name once. */
function absenceKeys(absences: readonly Absence[]): { name: string; of: Term }[] {
  const keys = new Map<string, Term>();
  for (const { on } of absences) for (const { left } of on) keys.set(keyName(left), left);
  return [...keys].map(([key, of]) => ({ name: key, of }));
}

/** What the alert calls a key: the way to it. */
function keyName(term: Term): string {
  if (term.kind === 'column') return term.name;
  return term.kind === 'member' ? `${keyName(term.of)}.${term.name}` : term.kind;
}

/** Events after which nothing came, once the time for it has passed. */
function findUnfollowed(branch: Branch, finder: AbsentFinder, emitter: Emitter): Found {
  const longest = Math.max(...finder.absences.map((one) => one.within));
  const keys = absenceKeys(finder.absences);
  const needs = [branch.entities, branch.details, keys];
  const stage = emitter.stream(branch.stream, { needs, newness: 'column' });
  stage.operators.push(where(binary(timeOf(stage), '<=', call('ago', timespan(longest)))));
  const { every } = emitter.context.detection.schedule;
  const { isNew } = stage.row;
  if (every !== undefined && isNew !== undefined) {
    // It is due in the run in which its time is over, or in which the event came late.
    const due = binary(timeOf(stage), '>', call('ago', timespan(longest + every)));
    stage.operators.push(where(binary(name(isNew), 'or', due)));
  }
  const lefts = finder.absences.map((absence) => leftKeys(absence, stage, emitter));
  const number = numberRows(stage, emitter);
  const rows = stage.source ?? name('Events');
  for (const [i, absence] of finder.absences.entries()) {
    const related = relatedRows(absence, new Map(), stage, emitter);
    const other = otherRecord(stage, related);
    const until = binary(timeOf(stage), '+', timespan(absence.within));
    const followed = pipe(
      rows,
      join('inner', related.table, onKeys(lefts[i] ?? [], related.keys)),
      where(between(name(related.time), timeOf(stage), until)),
      ...(other === undefined ? [] : [where(other)]),
      distinct(name(number)),
    );
    const wanted = `Followed by ${absence.name}`;
    const table = declareTable(emitter.context, pascalCase(wanted), followed);
    stage.operators.push(join('leftanti', table, [number]));
  }
  const outputs = planOutputs(branch, [], stage.row.recordId, emitter.context.outputTypes);
  return eventsFound(stage, outputs, emitter);
}
