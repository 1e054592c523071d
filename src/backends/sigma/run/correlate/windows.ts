import type { CorrelationCondition } from '../../syntax.ts';
import type { Ticks } from '../event-time.ts';
import { fieldPath } from '../field-path.ts';
import type { RuleHit } from './hit.ts';
import type { Measure } from './measure.ts';
import { measureOf, meetsBounds } from './measure.ts';
import type { Plan } from './plan.ts';
import { holdsFor, namesInOrder } from './plan.ts';
import { isInOrder } from './sequence.ts';

/** A window that satisfies a correlation: a range of its group's hits, in order of time. */
export interface Window {
  readonly first: number;
  /** The place after the last. */
  readonly end: number;
}

/**
 * The satisfying windows of one group. A window ends at each instant at which something happened and reaches
 * back by the timespan; both its ends belong to it.
 */
export function satisfyingWindows(plan: Plan, hits: readonly RuleHit[]): readonly Window[] {
  const measure = measureFor(plan);
  const windows: Window[] = [];
  let first = 0;
  let end = 0;
  for (const at of instantsOf(hits)) {
    for (let hit = hits[end]; hit?.hit.at === at; hit = hits[++end]) measure.enter(hit);
    const start = at - plan.span;
    for (let hit = hits[first]; hit !== undefined && hit.hit.at < start; hit = hits[++first]) {
      measure.leave(hit);
    }
    if (isSatisfied(plan, measure.value(), hits, { first, end })) windows.push({ first, end });
  }
  return windows;
}

function instantsOf(hits: readonly RuleHit[]): ReadonlySet<Ticks> {
  return new Set(hits.map(({ hit }) => hit.at));
}

function measureFor(plan: Plan): Measure {
  const { type, condition } = plan.document.correlation;
  if (condition?.kind !== 'threshold') return measureOf(type, [], 50);
  return measureOf(type, condition.fields.map(fieldPath), condition.percentile ?? 50);
}

function isSatisfied(
  plan: Plan,
  value: number | undefined,
  hits: readonly RuleHit[],
  window: Window,
): boolean {
  const { type, condition } = plan.document.correlation;
  if (condition?.kind !== 'expression') {
    const bounds = boundsOf(plan, condition);
    if (!meetsBounds(bounds, value)) return false;
    if (type !== 'temporal_ordered') return true;
    return isInOrder(hits.slice(window.first, window.end), [...plan.inputs.keys()]);
  }
  const inside = hits.slice(window.first, window.end);
  const present = new Set(inside.map((one) => plan.inputs[one.rule]?.reference ?? ''));
  if (!holdsFor(condition.expr, (reference) => present.has(reference))) return false;
  if (type !== 'temporal_ordered') return true;
  const references = plan.inputs.map((input) => input.reference);
  const named = namesInOrder(condition.expr).filter((reference) => present.has(reference));
  return isInOrder(
    inside,
    named.map((reference) => references.indexOf(reference)),
  );
}

type Bounds = Extract<CorrelationCondition, { readonly kind: 'threshold' }>['bounds'];

/** Without a condition, a temporal correlation wants every one of its rules. */
function boundsOf(plan: Plan, condition: CorrelationCondition | undefined): Bounds {
  if (condition?.kind === 'threshold') return condition.bounds;
  return [{ operator: 'gte', value: plan.inputs.length }];
}
