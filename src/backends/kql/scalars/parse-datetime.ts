import { daysInMonth, daysOf, fromCivil, fromTicks, toTicks } from './datetime.ts';
import type { Datetime } from './datetime.ts';
import { ticksPer } from './timespan.ts';

const iso =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?)?)?\s*(Z|GMT|UTC|[+-]\d{1,2}:?\d{2})?$/i;
const basic = /^(\d{4})(\d{2})(\d{2})$/;
const american =
  /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(AM|PM)?)?\s*(Z|GMT|UTC|[+-]\d{1,2}:?\d{2})?$/i;
const yearFirst =
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|GMT|UTC|[+-]\d{1,2}:?\d{2})?$/i;
const dayMonth =
  /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]([a-z]{3,9})[\s-](\d{2}|\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|GMT|UTC|[+-]\d{1,2}:?\d{2})?$/i;
const monthDay =
  /^(?:[a-z]+,?\s+)?([a-z]{3,9})\s+(\d{1,2}),?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(AM|PM)?)?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

/** Reads a moment in any of the documented spellings; undefined where the text is none. */
export function parseDatetime(text: string): Datetime | undefined {
  const parts = takeApart(text.trim());
  return parts === undefined ? undefined : assemble(parts);
}

function takeApart(text: string): Parts | undefined {
  const fast =
    iso.exec(text) ??
    yearFirst.exec(text) ??
    iso.exec(text.replace(/(?<=\d)\s*[-,]\s*(?=\d)/g, '-'));
  if (fast !== null) {
    const [, year, month, day = '1', hour, minute, second, fraction, zone] = fast;
    return {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour,
      minute,
      second,
      fraction,
      zone,
    };
  }
  const compact = basic.exec(text);
  if (compact !== null) {
    return { year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) };
  }
  return fromSlashes(text) ?? fromNames(text);
}

function fromSlashes(text: string): Parts | undefined {
  const found = american.exec(text);
  if (found === null) return undefined;
  const [, month, day, year, hour, minute, second, fraction, half, zone] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour,
    minute,
    second,
    fraction,
    half,
    zone,
  };
}

function fromNames(text: string): Parts | undefined {
  const first = dayMonth.exec(text);
  if (first !== null) {
    const [, day, name = '', year = '', hour, minute, second, fraction, zone] = first;
    const full =
      year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
    return {
      year: full,
      month: monthOf(name),
      day: Number(day),
      hour,
      minute,
      second,
      fraction,
      zone,
    };
  }
  const second = monthDay.exec(text);
  if (second === null) return undefined;
  const [, name = '', day, year, hour, minute, seconds, fraction, half] = second;
  return {
    year: Number(year),
    month: monthOf(name),
    day: Number(day),
    hour,
    minute,
    second: seconds,
    fraction,
    half,
  };
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function assemble(parts: Parts): Datetime | undefined {
  const { year, month, day } = parts;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  const ticks = clockOf(parts);
  const local = ticks === undefined ? null : fromCivil(daysOf(year, month, day), ticks);
  if (local === null) return undefined;
  const offset = offsetOf(parts.zone);
  if (offset === 0) return local;
  return fromTicks(toTicks(local) - BigInt(offset) * BigInt(ticksPer.minute)) ?? undefined;
}

/** Ticks since midnight; 24:00 is the midnight after. */
function clockOf({
  hour = '0',
  minute = '0',
  second = '0',
  fraction = '',
  half,
}: Parts): number | undefined {
  const hours = hourOf(Number(hour), half?.toLowerCase());
  if (hours === undefined || Number(minute) > 59 || Number(second) > 59) return undefined;
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second);
  const ticks = seconds * ticksPer.second + Number(fraction.slice(0, 7).padEnd(7, '0'));
  return ticks > ticksPer.day ? undefined : ticks;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string | undefined): number {
  const found = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone ?? '');
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}
