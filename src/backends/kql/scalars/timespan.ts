import { long } from './long.ts';
import type { Long } from './long.ts';

/** Ticks (100 ns) in the units that a timespan may be written in. */
export const ticksPer = {
  tick: 1,
  microsecond: 10,
  millisecond: 10_000,
  second: 10_000_000,
  minute: 600_000_000,
  hour: 36_000_000_000,
  day: 864_000_000_000,
} as const;

const suffixes: ReadonlyMap<string, number> = new Map<string, number>([
  ...['d', 'day', 'days'].map((name) => [name, ticksPer.day] as const),
  ...['h', 'hr', 'hrs', 'hour', 'hours'].map((name) => [name, ticksPer.hour] as const),
  ...['m', 'min', 'minute', 'minutes'].map((name) => [name, ticksPer.minute] as const),
  ...['s', 'sec', 'second', 'seconds'].map((name) => [name, ticksPer.second] as const),
  ...['ms', 'milli', 'millis', 'millisec', 'millisecond', 'milliseconds'].map(
    (name) => [name, ticksPer.millisecond] as const,
  ),
  ...['us', 'micro', 'micros', 'microsec', 'microsecond', 'microseconds'].map(
    (name) => [name, ticksPer.microsecond] as const,
  ),
  ...['tick', 'ticks'].map((name) => [name, 1] as const),
]);

/** Reads a timespan in any of its spellings; undefined where the text is none. */
export function parseTimespan(text: string): Long | undefined {
  const trimmed = text.trim();
  const suffixed = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)\s*([a-z]+)$/i.exec(trimmed);
  if (suffixed !== null) return fromSuffix(suffixed);
  if (/^[+-]?\d+$/.test(trimmed))
    return long(BigInt(trimmed.replace('+', '')) * BigInt(ticksPer.day));
  return fromClock(trimmed);
}

function fromSuffix([, sign, amount = '', suffix = '']: RegExpExecArray): Long | undefined {
  const unit = suffixes.get(suffix.toLowerCase());
  if (unit === undefined) return undefined;
  const [whole = '', fraction = ''] = amount.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const ticks = (BigInt(whole + fraction || '0') * BigInt(unit)) / scale;
  return long(sign === '-' ? -ticks : ticks);
}

function fromClock(text: string): Long | undefined {
  const found = /^([+-]?)(?:(\d+)[.:](?=\d+:\d+:))?(\d+):(\d+)(?::(\d+)(?:\.(\d{1,7})\d*)?)?$/.exec(
    text,
  );
  if (found === null) return undefined;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole =
    (BigInt(days) * 24n + BigInt(hours)) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
  const ticks = whole * BigInt(ticksPer.second) + BigInt(fraction.padEnd(7, '0'));
  return long(sign === '-' ? -ticks : ticks);
}

/** `[-][d.]hh:mm:ss[.fffffff]` */
export function formatTimespan(value: Long): string {
  const negative = value < 0;
  const ticks = negative ? -BigInt(value) : BigInt(value);
  const fraction = ticks % 10_000_000n;
  const seconds = ticks / 10_000_000n;
  const two = (n: bigint): string => n.toString().padStart(2, '0');
  const clock = `${two((seconds / 3600n) % 24n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  const days = seconds / 86_400n;
  const tail = fraction === 0n ? '' : `.${fraction.toString().padStart(7, '0')}`;
  return `${negative ? '-' : ''}${days === 0n ? '' : `${days.toString()}.`}${clock}${tail}`;
}
