import { compareText } from '../text/compare-text.ts';
import type { Row } from './row.ts';

/** Rows by time, and of one moment by record id. */
export function compareRows(a: Row, b: Row): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return compareText(a.id, b.id);
}

/** The index of the first row at or after a moment, in rows sorted by time. */
export function firstAtOrAfter(rows: readonly Row[], time: bigint): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.time ?? 0n) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first row after a moment, in rows sorted by time. */
export function firstAfter(rows: readonly Row[], time: bigint): number {
  return firstAtOrAfter(rows, time + 1n);
}
