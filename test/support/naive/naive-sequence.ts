import type { SequenceFinder, SequenceStep } from '../../../src/ir/finder.ts';
import { groupOf, keysOf, mergeAll, type NaiveFinding } from './naive-finding.ts';
import {
  asObject,
  inOrder,
  isAfter,
  naiveRows,
  naiveTicks,
  sameKeys,
  type NaiveRow,
  type NaiveWorld,
} from './naive-stream.ts';

/** A row that stands for a step. */
interface StepRow {
  readonly step: SequenceStep;
  readonly row: NaiveRow;
  readonly time: bigint;
  readonly keys: readonly string[];
}

/** Sequences in order and in any order. */
export function naiveSequence(finder: SequenceFinder, world: NaiveWorld): readonly NaiveFinding[] {
  const steps = finder.steps.map((step) => stepRows(step, world));
  const forbidden = finder.without.flatMap((step) => stepRows(step, world));
  const all = steps.flat();
  const groups = all.map((one) => all.filter((other) => sameKeys(one.keys, other.keys, true)));
  return groups
    .filter((group, i) => group[0] === all[i])
    .flatMap((group) => {
      const own = steps.map((step) => step.filter((row) => group.includes(row)));
      const bad = forbidden.filter((row) => sameKeys(row.keys, group[0]?.keys ?? [], true));
      return finder.ordered ? ordered(own, bad, finder) : unordered(own, bad, finder);
    })
    .map((events) => findingOf(events, world));
}

function stepRows(step: SequenceStep, world: NaiveWorld): readonly StepRow[] {
  return naiveRows(step.stream, world).map((row) => ({
    step,
    row,
    time: row.time,
    keys: keysOf(step.per, row, world),
  }));
}

function isNear(
  forbidden: readonly StepRow[],
  from: bigint | undefined,
  to: bigint | undefined,
): boolean {
  if (from === undefined || to === undefined) return false;
  return forbidden.some(({ time }) => time >= from && time <= to);
}

function ordered(
  steps: readonly (readonly StepRow[])[],
  forbidden: readonly StepRow[],
  finder: SequenceFinder,
): readonly (readonly StepRow[])[] {
  const [starts = [], ...following] = steps;
  const fits: StepRow[][] = [];
  for (const start of starts) {
    const fit = [start];
    for (const candidates of following) {
      const previous = fit.at(-1) ?? start;
      const possible = candidates.filter(
        (one) => one.time >= previous.time && !fit.some((used) => used.row.id === one.row.id),
      );
      const earliest = possible.find(
        (one) => !possible.some((other) => isAfter(one.row, other.row)),
      );
      if (earliest !== undefined) fit.push(earliest);
    }
    const last = fit.at(-1) ?? start;
    if (fit.length < steps.length) continue;
    if (last.time - start.time > naiveTicks(finder.within)) continue;
    if (!isNear(forbidden, start.time, last.time)) fits.push(fit);
  }
  return mergeAll(fits);
}

function unordered(
  steps: readonly (readonly StepRow[])[],
  forbidden: readonly StepRow[],
  finder: SequenceFinder,
): readonly (readonly StepRow[])[] {
  const all = steps.flat();
  const windows = all
    .map(({ time }) => ({ from: time - naiveTicks(finder.within), to: time }))
    .filter(({ from, to }) => !isNear(forbidden, from, to))
    .map(({ from, to }) => all.filter(({ time }) => time >= from && time <= to))
    .filter((window) =>
      canStand(
        steps.map((step) => step.filter((row) => window.includes(row)).map(({ row }) => row.id)),
      ),
    );
  return mergeAll(windows);
}

/** There is a choice of one id for each step, all different: every choice is tried. */
function canStand(steps: readonly (readonly string[])[]): boolean {
  const [ids, ...rest] = steps;
  if (ids === undefined) return true;
  return ids.some((id) => canStand(rest.map((others) => others.filter((other) => other !== id))));
}

function findingOf(events: readonly StepRow[], world: NaiveWorld): NaiveFinding {
  const ids = [...new Set(events.map(({ row }) => row.id))];
  const rows = inOrder(ids.flatMap((id) => events.find(({ row }) => row.id === id)?.row ?? []));
  const [first, last] = [rows[0], rows.at(-1)];
  // Of the steps that the last event stands for, the last one's keys are shown.
  const shownBy = events.filter(({ row }) => row.id === last?.id);
  const keyed = shownBy.at(-1);
  if (first === undefined || last === undefined || keyed === undefined) throw new Error('nothing');
  const columns = new Map(
    events.map(({ step }) => {
      const own = inOrder(events.filter((event) => event.step === step).map(({ row }) => row));
      return [step.name, asObject(own.at(-1) ?? last)] as const;
    }),
  );
  return {
    group: groupOf(keyed.step.per, keyed.row, world),
    first: first.time,
    last: last.time,
    count: ids.length,
    events: rows,
    rows: events.map(({ step, row }) => ({
      ...row,
      columns: new Map([[step.name, asObject(row)]]),
    })),
    shown: { ...last, columns },
  };
}
