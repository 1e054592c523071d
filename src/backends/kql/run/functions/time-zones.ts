import { fromTicks, toTicks } from '../../scalars/datetime.ts';
import type { Datetime } from '../../scalars/datetime.ts';
import { ticksPer } from '../../scalars/timespan.ts';
import type { Value } from '../values/value.ts';
import { argumentFault } from '../fault.ts';
import type { Place } from '../../syntax.ts';
import { typedFn } from './define.ts';
import type { FunctionTable } from './define.ts';

const unixTicks = 621_355_968_000_000_000n;

type Offset = (utcMillis: number) => number;

/** The function that tells how far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetsOf(zone: string, at: Place): Offset {
  const format = formatter(zone, at);
  return (utcMillis) => {
    const parts = new Map(
      format.formatToParts(utcMillis).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return local - Math.floor(utcMillis / 1000) * 1000;
  };
}

function formatter(zone: string, at: Place): Intl.DateTimeFormat {
  const digits = '2-digit';
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      second: digits,
    });
  } catch {
    throw argumentFault(`'${zone}' is no time zone`, at);
  }
}

function millisOf(value: Datetime): number {
  return Number((toTicks(value) - unixTicks) / BigInt(ticksPer.millisecond));
}

function moved(value: Datetime, millis: number): Value {
  return fromTicks(toTicks(value) + BigInt(millis) * BigInt(ticksPer.millisecond));
}

/** From a zone's clock to UTC: the offset is that of the moment itself, found in two steps. */
function toUtc(value: Datetime, offset: Offset): Value {
  const local = millisOf(value);
  const guess = local - offset(local);
  return moved(value, -offset(guess));
}

function zones(): (zone: string, at: Place) => Offset {
  const known = new Map<string, Offset>();
  return (zone, at) => {
    const found = known.get(zone) ?? offsetsOf(zone, at);
    known.set(zone, found);
    return found;
  };
}

/** Functions between time zones. */
export const timeZoneFunctions: FunctionTable = {
  datetime_utc_to_local: typedFn('datetime', ['datetime', 'string'], (_types, at) => {
    const offsetOf = zones();
    return (value, zone) => moved(value, offsetOf(zone, at)(millisOf(value)));
  }),
  datetime_local_to_utc: typedFn('datetime', ['datetime', 'string'], (_types, at) => {
    const offsetOf = zones();
    return (value, zone) => toUtc(value, offsetOf(zone, at));
  }),
};
