import type { Hours, Weekday } from '../../ir/expression.ts';
import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';
import { isArray, knownEntries, readText } from './unknown-object.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const keys = ['from', 'to', 'days', 'zone', 'kind', 'name'] as const;

/** Hours of the week, or nothing with a finding. */
export function readHours(value: unknown, at: Path, context: Context): Hours | undefined {
  const entries = knownEntries(value, 'hours', keys, at, context);
  const from = readClock(entries.get('from'), [...at, 'from'], context);
  const to = readClock(entries.get('to'), [...at, 'to'], context);
  const days = readDays(entries.get('days'), [...at, 'days'], context);
  const zone = readZone(entries.get('zone'), [...at, 'zone'], context);
  const name = entries.get('name');
  if (from === undefined || to === undefined || days === undefined || zone === undefined) {
    return undefined;
  }
  return { name: typeof name === 'string' ? name : undefined, from, to, days, zone };
}

function readClock(value: unknown, at: Path, context: Context): string | undefined {
  const clock = readText(value, 'a time of day', at, context);
  if (clock === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)) return clock;
  const why = "is no time of day; write '07:00'";
  context.say(dslCodes.raise.DSL1016({ what: `'${clock}'`, why }, context.locate(at)));
  return undefined;
}

function readDays(value: unknown, at: Path, context: Context): readonly Weekday[] | undefined {
  const days = isArray(value) ? value.map(oneDay) : typeof value === 'string' ? range(value) : [];
  const known = days.filter((day) => day !== undefined);
  if (known.length > 0 && known.length === days.length) return known;
  const why = "are no days; write 'mon-fri' or ['mon', 'sat']";
  context.say(dslCodes.raise.DSL1016({ what: 'these', why }, context.locate(at)));
  return undefined;
}

function oneDay(value: unknown): Weekday | undefined {
  return week.find((day) => day === value);
}

/** `'mon-fri'`, or over the weekend `'sat-mon'`. */
function range(text: string): readonly (Weekday | undefined)[] {
  const [first, last, ...more] = text.split('-').map(oneDay);
  if (first === undefined || more.length > 0) return [];
  if (!text.includes('-')) return [first];
  if (last === undefined) return [];
  const start = week.indexOf(first);
  const length = ((week.indexOf(last) - start + week.length) % week.length) + 1;
  return Array.from({ length }, (_, index) => week[(start + index) % week.length]);
}

function readZone(value: unknown, at: Path, context: Context): string | undefined {
  const zone = readText(value, 'the time zone', at, context);
  if (zone === undefined || isZone(zone)) return zone;
  const why = "is no time zone of the IANA database; write 'Europe/Oslo' or 'UTC'";
  context.say(dslCodes.raise.DSL1016({ what: `'${zone}'`, why }, context.locate(at)));
  return undefined;
}

/** Offsets such as `+02:00` are zones to JavaScript and none to Kusto. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
