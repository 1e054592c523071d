import type { Predicate } from '../../../../ir/expression.ts';
import type { EarlierStep, JoinStep, Step, Stream } from '../../../../ir/stream.ts';
import { where } from '../build-operator.ts';
import type { Emitter, StreamUse } from '../emitter.ts';
import { materialisePending } from '../expressions/pending.ts';
import { columnsOf } from '../nodes.ts';
import type { Stage } from '../stage.ts';
import { conjunctsOf } from './conjuncts.ts';
import { costOf, pendingCost } from './cost.ts';
import { emitEarlier } from './emit-earlier.ts';
import { emitJoin } from './emit-join.ts';
import { emitOnce } from './emit-once.ts';

/**
 * The steps of a stream. Conditions are put as early as they can be, cheap ones first; virtual columns and joins as late
 * as they can be. Only `once` has a fixed place, because it depends on which rows are left.
 */
export function emitSteps(stage: Stage, stream: Stream, use: StreamUse, emitter: Emitter): Stage {
  let rest = stream.steps;
  while (rest.length > 0) {
    const at = rest.findIndex((step) => step.kind === 'once');
    const end = at < 0 ? rest.length : at;
    const once = rest[end];
    const later = [...rest.slice(end), ...use.needs];
    emitSegment(stage, rest.slice(0, end), later, emitter);
    if (once?.kind === 'once') emitOnce(stage, once, emitter);
    rest = rest.slice(end + 1);
  }
  stage.upcoming.push(...use.needs);
  return stage;
}

type Joining = JoinStep | EarlierStep;

function emitSegment(
  stage: Stage,
  steps: readonly Step[],
  later: readonly unknown[],
  emitter: Emitter,
): void {
  const conditions: Predicate[] = [];
  const joins: Joining[] = [];
  for (const step of steps) {
    if (step.kind === 'define') stage.pending.set(step.name, step.value);
    else if (step.kind === 'filter') conditions.push(...conjunctsOf(step.holds));
    else if (step.kind !== 'once') joins.push(step);
  }
  stage.upcoming.push(
    ...conditions,
    ...joins.flatMap((one) => one.on.map((pair) => pair.left)),
    ...later,
  );
  const depths = joinDepths(stage, joins);
  for (const [depth, join] of [...joins, undefined].entries()) {
    const ready = conditions.filter((one) => depths(columnsOf(one)) === depth);
    for (const condition of byCost(ready, stage)) emitFilter(stage, condition, emitter);
    if (join === undefined) continue;
    const needs = [...steps.slice(steps.indexOf(join) + 1), ...later, ...stage.pending.values()];
    if (join.kind === 'join') emitJoin(stage, join, needs, emitter);
    else emitEarlier(stage, join, emitter);
  }
}

/** How many of the joins have to stand before something that reads these columns. */
function joinDepths(
  stage: Stage,
  joins: readonly Joining[],
): (columns: Iterable<string>) => number {
  const pending = new Map(stage.pending);
  const depthOf = (columns: Iterable<string>): number => {
    let depth = 0;
    for (const column of columns) {
      const term = pending.get(column);
      const own = joins.findIndex((one) => one.name === column) + 1;
      const through = term === undefined ? 0 : depthOf(columnsOf(term));
      depth = Math.max(depth, own, through);
    }
    return depth;
  };
  return depthOf;
}

function byCost(conditions: readonly Predicate[], stage: Stage): readonly Predicate[] {
  const priced = conditions.map((condition) => ({
    condition,
    cost: Math.max(pendingCost(columnsOf(condition), stage.pending) * 2, costOf(condition)),
  }));
  return priced.sort((a, b) => a.cost - b.cost).map((one) => one.condition);
}

function emitFilter(stage: Stage, condition: Predicate, emitter: Emitter): void {
  materialisePending(stage, columnsOf(condition), emitter);
  const { expression } = emitter.predicate(condition, { stage, element: undefined });
  if (expression.kind === 'literal' && expression.value === true) return;
  stage.operators.push(where(expression));
}
