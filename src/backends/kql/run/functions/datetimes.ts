import type { ScalarType } from '../../../../values/scalar-type.ts';
import {
  civil,
  daysInMonth,
  daysOf,
  fromCivil,
  fromTicks,
  inRange,
  originTicks,
} from '../../scalars/datetime.ts';
import type { Datetime } from '../../scalars/datetime.ts';
import { addLong, floorDivide, long, longOfReal, mulLong, subLong } from '../../scalars/long.ts';
import type { Long } from '../../scalars/long.ts';
import { ticksPer } from '../../scalars/timespan.ts';
import { constant, converted, derived } from '../expressions/compiled.ts';
import type { Value } from '../values/value.ts';
import { argumentFault } from '../fault.ts';
import { checkCount, fn } from './define.ts';
import type { FunctionTable, ScalarFunction } from './define.ts';

/** Moves a date by months; a day that the month lacks becomes its last. */
export function addMonths(value: Datetime, months: number): Datetime | null {
  const { year, month, day, ticks } = civil(value);
  const total = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  if (newYear < 1 || newYear > 9999) return null;
  return fromCivil(daysOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))), ticks);
}

type Unit = 'day' | 'week' | 'month' | 'year';

/** The days from year 1 at which the unit of this date starts, so many units away. */
function startDays(value: Datetime, unit: Unit, offset: number): number {
  const { year, month, days } = civil(value);
  if (unit === 'day') return days + offset;
  if (unit === 'week') return days - ((days + 1) % 7) + offset * 7;
  if (unit === 'year') return daysOf(year + offset, 1, 1);
  const total = year * 12 + month - 1 + offset;
  return daysOf(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1);
}

function startOf(unit: Unit): ScalarFunction {
  return fn(
    'datetime',
    ['datetime', 'int'],
    (value, offset = 0) => fromCivil(Math.max(startDays(value, unit, offset), 0), 0),
    { least: 1 },
  );
}

function endOf(unit: Unit): ScalarFunction {
  return fn(
    'datetime',
    ['datetime', 'int'],
    (value, offset = 0) => {
      const next = startDays(value, unit, offset + 1);
      return fromCivil(Math.min(next, lastDay + 1) - 1, ticksPer.day - 1);
    },
    { least: 1 },
  );
}

const lastDay = daysOf(9999, 12, 31);

function part(read: (value: Datetime) => number, type: ScalarType = 'int'): ScalarFunction {
  return fn(type, ['datetime'], read);
}

function dayOfYear(value: Datetime): number {
  const { year, days } = civil(value);
  return days - daysOf(year, 1, 1) + 1;
}

/** The ISO 8601 week. */
export function weekOfYear(value: Datetime): number {
  const { days } = civil(value);
  const weekday = (days % 7) + 1;
  const thursday = days - weekday + 4;
  const year = civil(fromCivil(Math.min(Math.max(thursday, 0), lastDay), 0) ?? value).year;
  return Math.floor((thursday - daysOf(year, 1, 1)) / 7) + 1;
}

const parts: Readonly<Record<string, (value: Datetime) => number>> = {
  year: (value) => civil(value).year,
  quarter: (value) => Math.floor((civil(value).month - 1) / 3) + 1,
  month: (value) => civil(value).month,
  week_of_year: weekOfYear,
  day: (value) => civil(value).day,
  dayofyear: dayOfYear,
  hour: (value) => Math.floor(civil(value).ticks / ticksPer.hour),
  minute: (value) => Math.floor(civil(value).ticks / ticksPer.minute) % 60,
  second: (value) => Math.floor(civil(value).ticks / ticksPer.second) % 60,
  millisecond: (value) => Math.floor(civil(value).ticks / ticksPer.millisecond) % 1000,
  microsecond: (value) => Math.floor(civil(value).ticks / ticksPer.microsecond) % 1_000_000,
  nanosecond: (value) => (civil(value).ticks % ticksPer.second) * 100,
};

const steps: Readonly<Record<string, number>> = {
  week: ticksPer.day * 7,
  day: ticksPer.day,
  hour: ticksPer.hour,
  minute: ticksPer.minute,
  second: ticksPer.second,
  millisecond: ticksPer.millisecond,
  microsecond: ticksPer.microsecond,
};

const months: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

function datetimeAdd(unit: string, amount: number, value: Datetime): Value {
  const name = unit.toLowerCase();
  const factor = months[name];
  if (factor !== undefined) return addMonths(value, amount * factor);
  if (name === 'nanosecond') return inRange(addLong(value, long(BigInt(amount) / 100n)));
  const step = steps[name];
  return step === undefined ? null : inRange(addLong(value, mulLong(amount, step)));
}

function datetimeDiff(unit: string, a: Datetime, b: Datetime): Value {
  const name = unit.toLowerCase();
  const [x, y] = [civil(a), civil(b)];
  const monthsApart = (x.year - y.year) * 12 + x.month - y.month;
  if (name === 'year') return x.year - y.year;
  if (name === 'month') return monthsApart;
  if (name === 'quarter') {
    return (x.year - y.year) * 4 + Math.floor((x.month - 1) / 3) - Math.floor((y.month - 1) / 3);
  }
  if (name === 'nanosecond') return mulLong(subLong(a, b), 100);
  if (name === 'week') {
    return (startDays(a, 'week', 0) - startDays(b, 'week', 0)) / 7;
  }
  const step = steps[name];
  if (step === undefined) return null;
  const [from] = floorDivide(long(BigInt(b) + originTicks), step);
  const [to] = floorDivide(long(BigInt(a) + originTicks), step);
  return subLong(to, from);
}

function makeDatetime(...given: readonly number[]): Value {
  const [year = 0, month = 1, day = 1, ...clock] = given;
  if (!isDate(year, month, day)) return null;
  const ticks = clockTicks(clock[0] ?? 0, clock[1] ?? 0, clock[2] ?? 0);
  return ticks === undefined ? null : fromCivil(daysOf(year, month, day), ticks);
}

function isDate(year: number, month: number, day: number): boolean {
  const isMonth = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  return isMonth && day >= 1 && day <= daysInMonth(year, month);
}

/** Ticks since midnight; undefined for what no clock shows. */
function clockTicks(hour: number, minute: number, second: number): number | undefined {
  const isClock = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
  if (!isClock || second < 0 || second >= 60) return undefined;
  return (hour * 3600 + minute * 60) * ticksPer.second + Math.round(second * ticksPer.second);
}

function makeTimespan(...given: readonly number[]): Value {
  const full = given.length === 4 ? given : [0, ...given];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = full;
  const clock = clockTicks(hours, minutes, seconds);
  return clock === undefined
    ? null
    : long(BigInt(Math.trunc(days)) * BigInt(ticksPer.day) + BigInt(clock));
}

function sinceEpoch(ticksPerUnit: number): ScalarFunction {
  return fn('datetime', ['real'], (amount) => {
    const ticks = longOfReal(amount * ticksPerUnit);
    return ticks === null ? null : fromTicks(unixTicks + BigInt(ticks));
  });
}

const unixTicks = 621_355_968_000_000_000n;

const now: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 0, 1);
    const [offset] = site.args;
    const value = site.env.engine.now;
    if (offset === undefined) return constant(value, 'datetime');
    return derived('datetime', [offset], (batch, row) => {
      const shift = offset.get(batch, row);
      return isTicks(shift) ? inRange(addLong(value, shift)) : null;
    });
  },
};

const ago: ScalarFunction = {
  compile: (site) => {
    checkCount(site, 1, 1);
    const [given] = site.args;
    if (given === undefined) throw argumentFault("'ago' needs a timespan", site.at);
    const span = converted(given, 'timespan');
    const value = site.env.engine.now;
    return derived('datetime', [span], (batch, row) => {
      const shift = span.get(batch, row);
      return isTicks(shift) ? inRange(subLong(value, shift)) : null;
    });
  },
};

function isTicks(value: Value): value is Long {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Functions over dates and times. */
export const datetimeFunctions: FunctionTable = {
  now,
  ago,
  startofday: startOf('day'),
  startofweek: startOf('week'),
  startofmonth: startOf('month'),
  startofyear: startOf('year'),
  endofday: endOf('day'),
  endofweek: endOf('week'),
  endofmonth: endOf('month'),
  endofyear: endOf('year'),
  getyear: part((value) => civil(value).year),
  getmonth: part((value) => civil(value).month),
  monthofyear: part((value) => civil(value).month),
  dayofmonth: part((value) => civil(value).day),
  dayofyear: part(dayOfYear),
  hourofday: part((value) => Math.floor(civil(value).ticks / ticksPer.hour)),
  // The very last day has no day after it, and the engine then knows no weekday.
  dayofweek: fn('timespan', ['datetime'], (value) => {
    const { days } = civil(value);
    return days === lastDay ? null : ((days + 1) % 7) * ticksPer.day;
  }),
  week_of_year: part(weekOfYear, 'long'),
  weekofyear: part(weekOfYear, 'long'),
  datetime_part: datetimePart(),
  datepart: datetimePart(),
  datetime_add: fn('datetime', ['string', 'int', 'datetime'], datetimeAdd),
  datetime_diff: fn('long', ['string', 'datetime', 'datetime'], datetimeDiff),
  make_datetime: fn('datetime', ['real'], makeDatetime, { least: 1, rest: true }),
  make_timespan: fn('timespan', ['real'], makeTimespan, { least: 2, rest: true }),
  unixtime_seconds_todatetime: sinceEpoch(ticksPer.second),
  unixtime_milliseconds_todatetime: sinceEpoch(ticksPer.millisecond),
  unixtime_microseconds_todatetime: sinceEpoch(ticksPer.microsecond),
  unixtime_nanoseconds_todatetime: fn('datetime', ['long'], (amount) =>
    fromTicks(unixTicks + BigInt(amount) / 100n),
  ),
  around: fn('bool', ['datetime', 'datetime', 'timespan'], (value, centre, delta) => {
    const low = subLong(centre, delta);
    return value >= low && value <= addLong(centre, delta);
  }),
};

function datetimePart(): ScalarFunction {
  return fn('long', ['string', 'datetime'], (name, value) => {
    const read = parts[name.toLowerCase().replace('weekofyear', 'week_of_year')];
    return read === undefined ? null : read(value);
  });
}
