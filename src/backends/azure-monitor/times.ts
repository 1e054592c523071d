import { isoDuration, wholeMinutes } from '../iso-duration.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const hours = [1, 2, 3, 4, 5, 6].map((count) => count * hour);

/** How often a log search alert can run. One minute is left out: half of the language is forbidden there. */
export const frequencies: readonly number[] = [
  ...[5, 10, 15, 30, 45].map((count) => count * minute),
  ...hours,
  day,
];

/** The windows over which a log search alert aggregates. */
export const windows: readonly number[] = [...frequencies, 2 * day];

/** How long the actions of an alert can rest. */
export const mutes: readonly number[] = windows;

/** The shortest of some times that covers another. */
export function covering(times: readonly number[], milliseconds: number): number | undefined {
  return times.find((time) => time >= milliseconds);
}

/** A time as Azure writes it. */
export function monitorDuration(milliseconds: number): string {
  return isoDuration(wholeMinutes(milliseconds));
}
