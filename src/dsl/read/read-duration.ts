import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readText } from './unknown-object.ts';

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Sentinel looks back no further, so no window of a rule can be longer. */
const longestWindow = 14 * units.d;

/** Longer than any log is kept for: the limit where a length is compared and nothing has to be read. */
export const longestLength = 730 * units.d;

/** A duration in milliseconds, or nothing with a finding. */
export function readDuration(
  value: unknown,
  what: string,
  at: Path,
  context: Context,
  most: number = longestWindow,
): number | undefined {
  const duration = readText(value, what, at, context);
  if (duration === undefined) return undefined;
  const length = parseDuration(duration, most);
  if (typeof length === 'number') return length;
  context.say(dslCodes.raise.DSL1010({ duration, why: length.why }, context.locate(at)));
  return undefined;
}

/** Milliseconds, or why it is no duration. */
function parseDuration(duration: string, most: number): number | { readonly why: string } {
  const parts = /^(-?)(\d+)(\.\d+)?([smhd])$/.exec(duration);
  if (parts === null) return { why: 'is none' };
  const [, minus, digits, fraction, unit] = parts;
  if (minus === '-') return { why: 'is negative' };
  if (fraction !== undefined) return { why: 'is not a whole number; use a smaller unit' };
  const length = Number(digits) * units[unit === 's' || unit === 'm' || unit === 'h' ? unit : 'd'];
  if (length === 0) return { why: 'is no time at all' };
  const days = most / units.d;
  return length > most ? { why: `is longer than the ${days} days that there can be` } : length;
}
