import type {
  AbsentFinder,
  Finder,
  FirstSeenFinder,
  Key,
  Measure,
  SpikeFinder,
  ThresholdFinder,
} from '../../../src/ir/finder.ts';
import type { Stream } from '../../../src/ir/stream.ts';
import { naiveTerm } from './naive-expression.ts';
import { groupOf, mergeAll, naiveGroups, together, type NaiveFinding } from './naive-finding.ts';
import { naiveSequence } from './naive-sequence.ts';
import {
  inOrder,
  joined,
  naiveKey,
  naiveRows,
  naiveTicks,
  type NaiveRow,
  type NaiveWorld,
} from './naive-stream.ts';
import { naiveSame } from './naive-text.ts';
import { compareFractions } from './naive-value.ts';

/** What a finder finds. */
export function naiveFind(
  finder: Finder,
  stream: Stream,
  world: NaiveWorld,
): readonly NaiveFinding[] {
  const rows = naiveRows(stream, world);
  switch (finder.kind) {
    case 'each':
      return rows.map((row) => together([row], [], world));
    case 'threshold':
      return naiveGroups(rows, finder.per, world).flatMap((group) =>
        thresholdWindows(group, finder, world).map((found) => together(found, finder.per, world)),
      );
    case 'spike':
      return naiveGroups(rows, finder.per, world).flatMap((group) =>
        mergeAll(spikeWindows(group, finder, world)).map((found) =>
          together(found, finder.per, world),
        ),
      );
    case 'firstSeen':
      return naiveGroups(rows, finder.per, world).flatMap((group) =>
        finder.attributes.flatMap((attribute) => newValues(group, attribute, finder, world)),
      );
    case 'sequence':
      return naiveSequence(finder, world);
    case 'absent':
      return absentRows(rows, finder, world);
  }
}

function measured(rows: readonly NaiveRow[], measure: Measure, world: NaiveWorld): number {
  if (measure.kind === 'count') return rows.length;
  const values = rows.map((row) => naiveKey(measure.of, row, world)).filter((v) => v !== '');
  return values.filter((v, i) => values.findIndex((other) => naiveSame(v, other, false)) === i)
    .length;
}

/** Rows with a time from one moment to another, the second included or not. */
function between(
  rows: readonly NaiveRow[],
  from: bigint,
  to: bigint,
  closed: boolean,
): readonly NaiveRow[] {
  return rows.filter((row) => row.time >= from && (row.time < to || (closed && row.time === to)));
}

function isEnough(rows: readonly NaiveRow[], finder: ThresholdFinder, world: NaiveWorld): boolean {
  const measure = { over: BigInt(measured(rows, finder.measure, world)), under: 1n };
  return finder.bounds.every(({ op, value }) => {
    const bound = naiveTerm(value, { world: world.world, columns: new Map(), element: null });
    if (bound?.is !== 'number') return false;
    const sign = compareFractions(measure, bound.number);
    const allowed = { equals: [0], above: [1], atLeast: [0, 1], below: [-1], atMost: [-1, 0] };
    return allowed[op].includes(sign);
  });
}

function thresholdWindows(
  group: readonly NaiveRow[],
  finder: ThresholdFinder,
  world: NaiveWorld,
): readonly (readonly NaiveRow[])[] {
  const size = naiveTicks(finder.window.size);
  if (finder.window.kind === 'sliding') {
    const windows = group.map((row) => between(group, row.time - size, row.time, true));
    return mergeAll(windows.filter((window) => isEnough(window, finder, world)));
  }
  const mates =
    finder.window.kind === 'tumbling'
      ? group.map((row) =>
          group.filter((other) => binOf(row.time, size) === binOf(other.time, size)),
        )
      : group.map((row) => group.filter((other) => inOneSession(row, other, group, size)));
  return mates.filter((window, i) => window[0] === group[i] && isEnough(window, finder, world));
}

/** Ticks from 0001-01-01 to 1970. */
const unixEpoch = 621_355_968_000_000_000n;

function binOf(time: bigint, size: bigint): bigint {
  return (time + unixEpoch) / size;
}

/** There is no pause between the two that is longer than `size`. */
function inOneSession(a: NaiveRow, b: NaiveRow, group: readonly NaiveRow[], size: bigint): boolean {
  const [from, to] = a.time < b.time ? [a.time, b.time] : [b.time, a.time];
  const times = inOrder(between(group, from, to, true)).map((row) => row.time);
  return times.every((time, i) => i === 0 || time - (times[i - 1] ?? time) <= size);
}

function spikeWindows(
  group: readonly NaiveRow[],
  finder: SpikeFinder,
  world: NaiveWorld,
): readonly (readonly NaiveRow[])[] {
  const [size, baseline] = [naiveTicks(finder.window.size), naiveTicks(finder.baseline)];
  return group
    .map((row) => row.time)
    .filter((time) => {
      const now = measured(between(group, time - size, time, true), finder.measure, world);
      const past = between(group, time - size - baseline, time - size, false);
      const usual = measured(past, finder.measure, world);
      return (
        now >= finder.minimum && now * finder.baseline > finder.times * usual * finder.window.size
      );
    })
    .map((time) => between(group, time - size, time, true));
}

function newValues(
  group: readonly NaiveRow[],
  attribute: Key,
  finder: FirstSeenFinder,
  world: NaiveWorld,
): readonly NaiveFinding[] {
  const value = (row: NaiveRow): string => naiveKey(attribute.of, row, world);
  const rows = finder.ignoreEmpty ? group.filter((row) => value(row) !== '') : group;
  const found = rows.filter((row) => {
    const past = between(rows, row.time - naiveTicks(finder.over), row.time, false);
    if (past.some((other) => naiveSame(value(other), value(row), false))) return false;
    const learnt = row.time - naiveTicks(finder.learning);
    return finder.learning === 0 || past.some((other) => other.time <= learnt);
  });
  return found.map((row) => ({
    ...together([row], [], world),
    group: [
      ...groupOf(finder.per, row, world),
      { name: 'attribute', value: attribute.name },
      { name: 'value', value: value(row) },
    ],
  }));
}

function absentRows(
  rows: readonly NaiveRow[],
  finder: AbsentFinder,
  world: NaiveWorld,
): readonly NaiveFinding[] {
  const { now } = world;
  const found = rows.filter((row) =>
    finder.absences.every((absence) => {
      const within = naiveTicks(absence.within);
      const others = joined(row, absence.stream, absence.on, world);
      if (finder.side === 'before') return between(others, now - within, now, true).length === 0;
      const after = between(others, row.time, row.time + within, true);
      return now >= row.time + within && after.every((other) => other.id === row.id);
    }),
  );
  if (finder.side === 'after') return found.map((row) => together([row], [], world));
  const keys = finder.absences.flatMap(({ on }) =>
    on.map(({ left }) => ({ name: pathOf(left), of: left })),
  );
  const named = keys.filter((key, i) => keys.findIndex((other) => other.name === key.name) === i);
  return found.map((row) => ({
    ...together([row], named, world),
    first: now,
    last: now,
    count: 0,
    events: [],
  }));
}

function pathOf(term: Key['of']): string {
  if (term.kind === 'member') return `${pathOf(term.of)}.${term.name}`;
  return term.kind === 'column' ? term.name : term.kind;
}
