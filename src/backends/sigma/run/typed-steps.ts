import type { TimePart } from './event-time.ts';
import type { Comparison } from './value-test.ts';
import type { Steps, WorkingOf } from './working-value.ts';

type Regex = WorkingOf<'regex'>;
type Field = WorkingOf<'field'>;

function flag(flags: string): (regex: Regex) => readonly Regex[] {
  return (regex) => [{ ...regex, flags: regex.flags + flags }];
}

/** What modifiers make of a regular expression, which is searched unless they anchor it. */
export const regexSteps: Steps<'regex'> = {
  re: (regex) => [regex],
  contains: (regex) => [regex],
  startswith: (regex) => [{ ...regex, pattern: `\\A(?:${regex.pattern})` }],
  endswith: (regex) => [{ ...regex, pattern: `(?:${regex.pattern})\\z` }],
  i: flag('i'),
  m: flag('m'),
  s: flag('s'),
  ignorecase: flag('i'),
  multiline: flag('m'),
  dotall: flag('s'),
};

function search(starts: boolean, ends: boolean): (field: Field) => readonly Field[] {
  return (field) => [{ ...field, starts: field.starts || starts, ends: field.ends || ends }];
}

/** What modifiers make of a reference to another field. */
export const fieldSteps: Steps<'field'> = {
  contains: search(true, true),
  startswith: search(true, false),
  endswith: search(false, true),
  cased: (field) => [{ ...field, isCased: true }],
};

function compare(
  operator: Comparison,
): (number: WorkingOf<'number'>) => readonly [WorkingOf<'comparison'>] {
  return ({ value }) => [{ kind: 'comparison', operator, value }];
}

function part(name: TimePart): (number: WorkingOf<'number'>) => readonly [WorkingOf<'time-part'>] {
  return ({ value }) => [{ kind: 'time-part', part: name, operator: 'eq', value }];
}

/** What modifiers make of a number. */
export const numberSteps: Steps<'number'> = {
  lt: compare('lt'),
  lte: compare('lte'),
  gt: compare('gt'),
  gte: compare('gte'),
  minute: part('minute'),
  hour: part('hour'),
  day: part('day'),
  week: part('week'),
  month: part('month'),
  year: part('year'),
};

/** What modifiers make of a part of a date: `hour|gte`. */
export const timePartSteps: Steps<'time-part'> = {
  lt: (one) => [{ ...one, operator: 'lt' }],
  lte: (one) => [{ ...one, operator: 'lte' }],
  gt: (one) => [{ ...one, operator: 'gt' }],
  gte: (one) => [{ ...one, operator: 'gte' }],
};

/** What modifiers make of a boolean. */
export const booleanSteps: Steps<'boolean'> = {
  exists: ({ value }) => [{ kind: 'presence', exists: value }],
};
