import { civil } from '../../scalars/datetime.ts';
import type { Datetime } from '../../scalars/datetime.ts';
import type { Long } from '../../scalars/long.ts';
import { ticksPer } from '../../scalars/timespan.ts';
import type { Value } from '../values/value.ts';
import { argumentFault } from '../fault.ts';
import type { Place } from '../../syntax.ts';
import { typedFn } from './define.ts';
import type { FunctionTable } from './define.ts';

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction: string;
}

function clockOf(ticks: number): Clock {
  const seconds = Math.floor(ticks / ticksPer.second);
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    fraction: (ticks % ticksPer.second).toString().padStart(7, '0'),
  };
}

function padded(value: number, length: number): string {
  return value.toString().padStart(length, '0');
}

/** `fff` keeps zeros, `FFF` drops those at the end. */
function fraction(part: string, clock: Clock): string {
  const digits = clock.fraction.slice(0, part.length);
  return part.startsWith('F') ? digits.replace(/0+$/, '') : digits;
}

function formatDatetime(value: Datetime, format: string, at: Place): Value {
  const { year, month, day, ticks } = civil(value);
  const clock = clockOf(ticks);
  const twelve = clock.hours % 12 === 0 ? 12 : clock.hours % 12;
  const parts: Readonly<Record<string, (length: number, part: string) => string>> = {
    y: (length) => padded(length <= 2 ? year % 100 : year, length),
    M: (length) => padded(month, length),
    d: (length) => padded(day, length),
    H: (length) => padded(clock.hours, length),
    h: (length) => padded(twelve, length),
    m: (length) => padded(clock.minutes, length),
    s: (length) => padded(clock.seconds, length),
    f: (_, part) => fraction(part, clock),
    F: (_, part) => fraction(part, clock),
    t: (length) => (clock.hours < 12 ? 'AM' : 'PM').slice(0, length),
  };
  return replaceParts(
    format,
    /y{1,4}|M{1,2}|d{1,2}|H{1,2}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}|t{1,2}/g,
    parts,
    at,
  );
}

function formatTimespan(value: Long, format: string, at: Place): Value {
  const negative = value < 0;
  const ticks = negative ? -BigInt(value) : BigInt(value);
  const days = Number(ticks / BigInt(ticksPer.day));
  const clock = clockOf(Number(ticks % BigInt(ticksPer.day)));
  const parts: Readonly<Record<string, (length: number, part: string) => string>> = {
    d: (length) => padded(days, length),
    H: (length) => padded(clock.hours, length),
    h: (length) => padded(clock.hours, length),
    m: (length) => padded(clock.minutes, length),
    s: (length) => padded(clock.seconds, length),
    f: (_, part) => fraction(part, clock),
    F: (_, part) => fraction(part, clock),
  };
  const text = replaceParts(format, /d+|H{1,2}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}/g, parts, at);
  return negative ? `-${text}` : text;
}

function replaceParts(
  format: string,
  pattern: RegExp,
  parts: Readonly<Record<string, (length: number, part: string) => string>>,
  at: Place,
): string {
  const other = format.replace(pattern, '');
  if (!/^[ /\-:,._[\]]*$/.test(other)) {
    throw argumentFault(`the format '${format}' has a part that is none`, at);
  }
  return format.replace(pattern, (part) => parts[part.slice(0, 1)]?.(part.length, part) ?? part);
}

/** Functions that print times. */
export const formatFunctions: FunctionTable = {
  format_datetime: typedFn(
    'string',
    ['datetime', 'string'],
    (_types, at) => (value, format) => formatDatetime(value, format, at),
  ),
  format_timespan: typedFn(
    'string',
    ['timespan', 'string'],
    (_types, at) => (value, format) => formatTimespan(value, format, at),
  ),
};
