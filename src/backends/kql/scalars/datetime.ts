import { floorDivide, long } from './long.ts';
import type { Long } from './long.ts';
import { ticksPer } from './timespan.ts';

/**
 * A datetime: ticks since 2010-01-01, so that every moment from 1981 to 2038 is an exact JavaScript number;
 * others are bigints in the same canonical form as a long.
 */
export type Datetime = Long;

/** Ticks from year 1 to the origin. */
export const originTicks = 633_979_008_000_000_000n;
const originDays = 733_772;
const lastTicks = 3_155_378_975_999_999_999n;

/** A moment taken apart. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Ticks since midnight. */
  readonly ticks: number;
  /** Days since year 1. */
  readonly days: number;
}

/** From ticks since year 1; null outside the years 1 to 9999. */
export function fromTicks(ticks: bigint): Datetime | null {
  return ticks < 0n || ticks > lastTicks ? null : long(ticks - originTicks);
}

/** Ticks since year 1. */
export function toTicks(value: Datetime): bigint {
  return BigInt(value) + originTicks;
}

/** Null where a calculation left the years 1 to 9999. */
export function inRange(value: Datetime): Datetime | null {
  if (typeof value === 'number') return value;
  const ticks = value + originTicks;
  return ticks < 0n || ticks > lastTicks ? null : value;
}

/** Takes a moment apart in UTC. */
export function civil(value: Datetime): Civil {
  const [days, ticks] = floorDivide(value, ticksPer.day);
  return { ...dateOf(Number(days) + originDays), ticks: Number(ticks) };
}

/** The date that is so many days after 0001-01-01, in the Gregorian calendar. */
export function dateOf(days: number): Omit<Civil, 'ticks'> {
  const shifted = days + 306;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day, days };
}

/** Days from 0001-01-01 to a date. */
export function daysOf(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 306;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : daysOf(year, month + 1, 1) - daysOf(year, month, 1);
}

/** Puts a moment together; null outside the years 1 to 9999. */
export function fromCivil(days: number, ticks: Long): Datetime | null {
  if (typeof ticks === 'number') {
    const value = (days - originDays) * ticksPer.day + ticks;
    if (Number.isSafeInteger(value)) return value;
  }
  return fromTicks(BigInt(days) * BigInt(ticksPer.day) + BigInt(ticks));
}

/** ISO 8601 in UTC with seven decimals. */
export function formatDatetime(value: Datetime): string {
  const { year, month, day, ticks } = civil(value);
  const seconds = Math.floor(ticks / ticksPer.second);
  const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
  const date = `${year.toString().padStart(4, '0')}-${two(month)}-${two(day)}`;
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${date}T${clock}.${(ticks % ticksPer.second).toString().padStart(7, '0')}Z`;
}
