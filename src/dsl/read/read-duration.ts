import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { readText } from './unknown-object.ts';

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Longer than any log is kept for. */
const most = 730 * units.d;

/** A duration in milliseconds, or nothing with a finding. */
export function readDuration(
  value: unknown,
  what: string,
  at: Path,
  context: Context,
): number | undefined {
  const duration = readText(value, what, at, context);
  if (duration === undefined) return undefined;
  const wrong = (why: string): undefined => {
    context.say(dslCodes.raise.DSL1010({ duration, why }, context.locate(at)));
  };
  const parts = /^(-?)(\d+)(\.\d+)?([smhd])$/.exec(duration);
  if (parts === null) return wrong('is none');
  const [, minus, digits, fraction, unit] = parts;
  if (minus === '-') return wrong('is negative');
  if (fraction !== undefined) return wrong('is not a whole number; use a smaller unit');
  const length = Number(digits) * units[unit === 's' || unit === 'm' || unit === 'h' ? unit : 'd'];
  if (length === 0) return wrong('is no time at all');
  if (length > most) return wrong('is longer than logs are kept');
  return length;
}
