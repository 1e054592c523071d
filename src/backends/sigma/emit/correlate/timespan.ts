import type { Timespan } from '../../syntax.ts';

const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/** A length of time in the largest unit that says it whole; nothing for one that is no whole number of seconds. */
export function timespanOf(milliseconds: number): Timespan | undefined {
  for (const [unit, size] of units) {
    const count = milliseconds / size;
    if (count >= 1 && Number.isInteger(count)) return { count, unit };
  }
  return undefined;
}
