import type { Json } from '../../../values/json.ts';

/** A point in time: units of 100 ns since 1970, the resolution of the logs. */
export type Ticks = bigint;

/** The parts of a date that modifiers test. */
export type TimePart = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,18}))?)?\s*([Zz]|[-+]\d{2}(?::?\d{2})?)?)?$/;

/** How many ticks a millisecond has. */
const perMillisecond = 10_000n;

/**
 * Reads a time: ISO 8601, UTC where no zone is written, or a number of seconds (of milliseconds, when it is
 * past the year 5138 as seconds).
 */
export function parseTime(value: Json): Ticks | undefined {
  if (typeof value === 'number') {
    const milliseconds = value > 1e11 ? value : value * 1000;
    return Number.isFinite(milliseconds) ? BigInt(Math.round(milliseconds * 10_000)) : undefined;
  }
  return typeof value === 'string' ? parseIso(value.trim()) : undefined;
}

function parseIso(text: string): Ticks | undefined {
  const found = iso.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, ...clock] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const base = Date.UTC(year, month - 1, day) + clockMilliseconds(clock);
  const date = new Date(base);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 100;
  if (!isReal) return undefined;
  const fraction = BigInt((found[7] ?? '').padEnd(7, '0').slice(0, 7));
  const offset = offsetMinutes(found[8]);
  return BigInt(base - offset * 60_000) * perMillisecond + fraction;
}

/** Not a number when the clock shows what no clock shows. */
function clockMilliseconds(clock: readonly number[]): number {
  const [hour = 0, minute = 0, second = 0] = clock;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.slice(1).replace(':', '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4) || '0'));
}

/** A time in UTC as ISO 8601; the fraction is as long as it needs to be. */
export function timeText(ticks: Ticks): string {
  const milliseconds = floorDivide(ticks, perMillisecond);
  const rest = ticks - milliseconds * perMillisecond;
  const text = new Date(Number(milliseconds)).toISOString().slice(0, -1);
  const [whole = '', thousandths = ''] = text.split('.');
  const fraction = `${thousandths}${String(rest).padStart(4, '0')}`.replace(/0+$/, '');
  return fraction === '' ? `${whole}Z` : `${whole}.${fraction}Z`;
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

/** A part of a time, in UTC. */
export function timePart(ticks: Ticks, part: TimePart): number {
  const date = new Date(Number(floorDivide(ticks, perMillisecond)));
  switch (part) {
    case 'minute':
      return date.getUTCMinutes();
    case 'hour':
      return date.getUTCHours();
    case 'day':
      return date.getUTCDate();
    case 'week':
      return isoWeek(date);
    case 'month':
      return date.getUTCMonth() + 1;
    case 'year':
      return date.getUTCFullYear();
  }
}

/** A week belongs to the year of its Thursday. */
function isoWeek(date: Date): number {
  const day = 86_400_000;
  const weekday = (date.getUTCDay() + 6) % 7;
  const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const thursday = new Date(midnight + (3 - weekday) * day);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - newYear) / day / 7);
}
