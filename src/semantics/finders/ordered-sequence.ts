import type { SequenceFinder } from '../../ir/finder.ts';
import type { StreamContext } from '../streams/context.ts';
import type { Row } from '../streams/row.ts';
import { firstAtOrAfter } from '../streams/row-order.ts';
import { ticksOf } from '../values/instant.ts';
import type { Finding } from './finding.ts';
import {
  sequenceEvents,
  sequenceFinding,
  type StepGroup,
  type StepRow,
} from './sequence-events.ts';

/** The events that stand for the steps, in the steps' order, from the first moment to the last. */
interface Fit {
  readonly first: bigint;
  readonly last: bigint;
  readonly events: readonly StepRow[];
}

/** Steps in order (decision 4.10). */
export function findOrdered(finder: SequenceFinder, context: StreamContext): readonly Finding[] {
  const { groups, show } = sequenceEvents(finder, context);
  return groups
    .flatMap((group) => mergeFits(fitsOf(group, ticksOf(finder.within))))
    .map((events) => sequenceFinding(events, finder, show))
    .filter((finding) => finding !== undefined);
}

function fitsOf(group: StepGroup, within: bigint): readonly Fit[] {
  const [starts = []] = group.steps;
  return starts
    .map((start) => earliestFit(group, start))
    .filter((fit) => fit !== undefined)
    .filter((fit) => fit.last - fit.first <= within && !isForbidden(group.forbidden, fit));
}

/** Of each following step the earliest event at or after the one before it, no event standing for two steps. */
function earliestFit(group: StepGroup, start: Row): Fit | undefined {
  const events: StepRow[] = [{ step: 0, row: start }];
  const used = new Set([start.id]);
  let { time } = start;
  for (const [i, candidates] of group.steps.slice(1).entries()) {
    const next = earliestUnused(candidates, time, used);
    if (next === undefined) return undefined;
    events.push({ step: i + 1, row: next });
    used.add(next.id);
    ({ time } = next);
  }
  return { first: start.time, last: time, events };
}

function earliestUnused(
  rows: readonly Row[],
  from: bigint,
  used: ReadonlySet<string>,
): Row | undefined {
  let i = firstAtOrAfter(rows, from);
  while (used.has(rows[i]?.id ?? '')) i += 1;
  return rows[i];
}

function isForbidden(forbidden: readonly Row[], fit: Fit): boolean {
  const next = forbidden[firstAtOrAfter(forbidden, fit.first)];
  return next !== undefined && next.time <= fit.last;
}

/** The events of fits that overlap, together. */
function mergeFits(fits: readonly Fit[]): readonly (readonly StepRow[])[] {
  const merged: { last: bigint; readonly events: StepRow[] }[] = [];
  for (const { first, last, events } of fits) {
    const previous = merged.at(-1);
    if (previous === undefined || first > previous.last) merged.push({ last, events: [...events] });
    else {
      previous.events.push(...events);
      if (last > previous.last) previous.last = last;
    }
  }
  return merged.map((fit) => fit.events);
}
