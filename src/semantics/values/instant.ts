/** Ticks of 100 ns in a millisecond. */
export const ticksPerMillisecond = 10_000n;
/** Ticks in a second. */
export const ticksPerSecond = 10_000_000n;
/** Ticks in a day. */
export const ticksPerDay = 864_000_000_000n;

const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[-+]\d\d:?\d\d)?)?$/i;
const lastTick = daysBefore(10_000, 1, 1) * ticksPerDay - 1n;

/** The moment that an ISO 8601 text names, in ticks since 0001-01-01T00:00Z; absent where it names none. */
export function parseInstant(text: string): bigint | undefined {
  const parts = shape.exec(text);
  if (parts === null) return undefined;
  const day = parseDay(parts.slice(1, 4).map(Number));
  const clock = parseClock(parts.slice(4, 7).map((part) => Number(part || 0)));
  const shift = zoneMinutes(parts[8] ?? 'Z');
  if (day === undefined || clock === undefined || shift === undefined) return undefined;
  const fraction = BigInt((parts[7] ?? '').slice(0, 7).padEnd(7, '0'));
  const ticks = day * ticksPerDay + BigInt(clock - shift * 60) * ticksPerSecond + fraction;
  return ticks < 0n || ticks > lastTick ? undefined : ticks;
}

/** A moment as `2026-03-02T09:14:21.4418200Z`. */
export function printInstant(ticks: bigint): string {
  const { year, month, day } = dateOf(ticks / ticksPerDay);
  const clock = ticks % ticksPerDay;
  const seconds = Number(clock / ticksPerSecond);
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = String(clock % ticksPerSecond).padStart(7, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return `${date}T${time.map((n) => pad(n, 2)).join(':')}.${fraction}Z`;
}

/** The moment as `Date` counts: whole milliseconds since 1970, cut off. */
export function unixMilliseconds(ticks: bigint): number {
  const unixEpoch = daysBefore(1970, 1, 1) * ticksPerDay;
  return Number(ticks / ticksPerMillisecond - unixEpoch / ticksPerMillisecond);
}

/** A length of time in milliseconds, as the language writes it, in ticks. */
export function ticksOf(milliseconds: number): bigint {
  return BigInt(Math.round(milliseconds * 10_000));
}

function zoneMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function parseDay([year = 0, month = 0, day = 0]: readonly number[]): bigint | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    return undefined;
  }
  return daysBefore(year, month, day);
}

/** Seconds since midnight. */
function parseClock([hour = 0, minute = 0, second = 0]: readonly number[]): number | undefined {
  return hour > 23 || minute > 59 || second > 59 ? undefined : hour * 3600 + minute * 60 + second;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from 0001-01-01 to a date of the Gregorian calendar. */
function daysBefore(year: number, month: number, day: number): bigint {
  const y = year - 1;
  let days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + day - 1;
  for (let m = 1; m < month; m += 1) days += monthLength(year, m);
  return BigInt(days);
}

function dateOf(days: bigint): { year: number; month: number; day: number } {
  let year = Math.floor(Number(days) / 365.2425) + 1;
  while (daysBefore(year, 1, 1) > days) year -= 1;
  while (daysBefore(year + 1, 1, 1) <= days) year += 1;
  let month = 1;
  while (month < 12 && daysBefore(year, month + 1, 1) <= days) month += 1;
  return { year, month, day: Number(days - daysBefore(year, month, 1)) + 1 };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
