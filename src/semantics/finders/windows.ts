import type { Row } from '../streams/row.ts';
import type { Gauge } from './measure.ts';

/** The rows from index `from` until just before `to`, of rows sorted by time. */
export interface WindowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * For each moment at which there is a row: the rows from `back` ticks before it (included) until `gap` ticks before
 * it, with the gauge at their measure. The end itself is included where `gap` is 0 and else left out.
 */
export function* slidingWindows(
  rows: readonly Row[],
  back: bigint,
  gap: bigint,
  gauge: Gauge,
): Generator<WindowRange> {
  let [from, to] = [0, 0];
  for (const [i, row] of rows.entries()) {
    if (rows[i + 1]?.time === row.time) continue;
    for (; isBefore(rows[to], row.time, gap); to += 1) callWith(rows[to], gauge.add);
    for (; (rows[from]?.time ?? row.time) < row.time - back && from < to; from += 1) {
      callWith(rows[from], gauge.remove);
    }
    yield { from, to };
  }
}

function isBefore(row: Row | undefined, end: bigint, gap: bigint): boolean {
  if (row === undefined) return false;
  return gap === 0n ? row.time <= end : row.time < end - gap;
}

function callWith(row: Row | undefined, use: (row: Row) => void): void {
  if (row !== undefined) use(row);
}

/** Joins the ranges whose first row is not later than the last row of the range before (decision 4.3). */
export function mergeRanges(
  rows: readonly Row[],
  ranges: readonly WindowRange[],
): readonly WindowRange[] {
  const merged: WindowRange[] = [];
  for (const range of ranges) {
    const previous = merged.at(-1);
    const end = previous === undefined ? undefined : rows[previous.to - 1];
    const start = rows[range.from];
    if (previous === undefined || end === undefined || start === undefined) merged.push(range);
    else if (start.time > end.time) merged.push(range);
    else merged.splice(-1, 1, { from: previous.from, to: Math.max(previous.to, range.to) });
  }
  return merged;
}
