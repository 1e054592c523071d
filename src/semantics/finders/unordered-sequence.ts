import type { SequenceFinder } from '../../ir/finder.ts';
import type { StreamContext } from '../streams/context.ts';
import type { Row } from '../streams/row.ts';
import { compareRows, firstAtOrAfter } from '../streams/row-order.ts';
import { ticksOf } from '../values/instant.ts';
import type { Finding } from './finding.ts';
import { sequenceEvents, sequenceFinding, type StepGroup } from './sequence-events.ts';
import { mergeRanges, slidingWindows, type WindowRange } from './windows.ts';

/** An event, with the steps that it can stand for: for each the row that the step's own stream made of it. */
interface StepsRow extends Row {
  readonly steps: ReadonlyMap<number, Row>;
}

/** Steps in any order (decision 4.11). */
export function findUnordered(finder: SequenceFinder, context: StreamContext): readonly Finding[] {
  const { groups, show } = sequenceEvents(finder, context);
  return groups.flatMap((group) =>
    windowsOf(group, ticksOf(finder.within))
      .map((rows) =>
        sequenceFinding(
          rows.flatMap((event) => [...event.steps].map(([step, row]) => ({ step, row }))),
          finder,
          show,
        ),
      )
      .filter((finding) => finding !== undefined),
  );
}

function windowsOf(group: StepGroup, within: bigint): readonly (readonly StepsRow[])[] {
  const rows = eventsOf(group);
  const ranges: WindowRange[] = [];
  const gauge = { add: () => undefined, remove: () => undefined, value: () => 0 };
  for (const range of slidingWindows(rows, within, 0n, gauge)) {
    const window = rows.slice(range.from, range.to);
    const end = window.at(-1)?.time ?? 0n;
    if (isComplete(window, group.steps.length) && !isForbidden(group, end - within, end)) {
      ranges.push(range);
    }
  }
  return mergeRanges(rows, ranges).map(({ from, to }) => rows.slice(from, to));
}

/** The events of all steps, each once. */
function eventsOf(group: StepGroup): readonly StepsRow[] {
  const events = new Map<string, { readonly row: Row; readonly steps: Map<number, Row> }>();
  for (const [step, rows] of group.steps.entries()) {
    for (const row of rows) {
      const known = events.get(row.id);
      if (known === undefined) events.set(row.id, { row, steps: new Map([[step, row]]) });
      else if (!known.steps.has(step)) known.steps.set(step, row);
    }
  }
  return [...events.values()].map(({ row, steps }) => ({ ...row, steps })).sort(compareRows);
}

/** Every step can be given an event of its own: augmenting paths, as for any matching of two sides. */
function isComplete(rows: readonly StepsRow[], steps: number): boolean {
  const stepOf = new Map<StepsRow, number>();
  const assign = (step: number, tried: Set<StepsRow>): boolean => {
    for (const row of rows) {
      if (!row.steps.has(step) || tried.has(row)) continue;
      tried.add(row);
      const held = stepOf.get(row);
      if (held !== undefined && !assign(held, tried)) continue;
      stepOf.set(row, step);
      return true;
    }
    return false;
  };
  return Array.from({ length: steps }, (_, step) => step).every((step) => assign(step, new Set()));
}

function isForbidden(group: StepGroup, from: bigint, to: bigint): boolean {
  const next = group.forbidden[firstAtOrAfter(group.forbidden, from)];
  return next !== undefined && next.time <= to;
}
