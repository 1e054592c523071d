import { InternalError } from '../diagnostics/internal-error.ts';
import type { Hours, Weekday } from '../ir/expression.ts';
import { ticksPerDay, ticksPerSecond, unixMilliseconds } from './values/instant.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies Weekday[];

/** A test whether a moment, in ticks, lies in hours of the week (decision 2.10). */
export function compileHours(hours: Hours): (ticks: bigint) => boolean {
  const from = clockTicks(hours.from);
  const to = clockTicks(hours.to);
  const days = new Set<string>(hours.days);
  const localTime = compileZone(hours.zone);
  return (ticks) => {
    const { weekday, clock } = localTime(ticks);
    const began = days.has(weekdays[weekday] ?? '');
    if (to > from) return began && clock >= from && clock < to;
    const beganYesterday = days.has(weekdays[(weekday + 6) % 7] ?? '');
    return (began && clock >= from) || (beganYesterday && clock < to);
  };
}

/** The day of the week (Monday is 0) and the ticks since midnight. */
interface LocalTime {
  readonly weekday: number;
  readonly clock: bigint;
}

/** Local time of a zone of the IANA database. */
function compileZone(zone: string): (ticks: bigint) => LocalTime {
  const format = zoneFormat(zone);
  return (ticks) => {
    const parts = new Map(
      format.formatToParts(unixMilliseconds(ticks)).map((part) => [part.type, part.value]),
    );
    const seconds =
      Number(parts.get('hour')) * 3600 +
      Number(parts.get('minute')) * 60 +
      Number(parts.get('second'));
    const weekday = weekdays.findIndex((day) => day === parts.get('weekday')?.toLowerCase());
    return { weekday, clock: BigInt(seconds) * ticksPerSecond + (ticks % ticksPerSecond) };
  };
}

function zoneFormat(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    throw new InternalError(`'${zone}' is no time zone`);
  }
}

function clockTicks(text: string): bigint {
  const parts = /^(\d{1,2}):(\d\d)$/.exec(text);
  if (parts === null) throw new InternalError(`'${text}' is no time of day`);
  const minutes = BigInt(Number(parts[1]) * 60 + Number(parts[2]));
  return (minutes * ticksPerDay) / 1440n;
}
