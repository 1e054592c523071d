import type { SequenceFinder, SequenceStep } from '../../ir/finder.ts';
import type { NamedText } from '../alert.ts';
import type { StreamContext } from '../streams/context.ts';
import type { Row } from '../streams/row.ts';
import { groupRows } from '../streams/key.ts';
import { compareRows } from '../streams/row-order.ts';
import { rowObject } from '../streams/row-object.ts';
import type { Finding } from './finding.ts';
import { compileGrouping } from './grouping.ts';

/** An event standing for a step. */
export interface StepRow {
  readonly step: number;
  readonly row: Row;
}

/** The events of one group: of each step, and those that may not be there; each by time and record id. */
export interface StepGroup {
  readonly steps: readonly (readonly Row[])[];
  readonly forbidden: readonly Row[];
}

/** The events of all groups, and how a step shows its key. */
export interface SequenceEvents {
  readonly groups: readonly StepGroup[];
  readonly show: readonly ((row: Row) => readonly NamedText[])[];
}

/** Runs the streams of a sequence and groups their events by the steps' own keys. */
export function sequenceEvents(finder: SequenceFinder, context: StreamContext): SequenceEvents {
  const required = finder.steps.map((step) => stepEvents(step, context));
  const forbidden = finder.without.map((step) => stepEvents(step, context));
  const keys = new Set(required.flatMap((step) => [...step.groups.keys()]));
  const groups = [...keys].map((key) => ({
    steps: required.map((step) => step.groups.get(key) ?? []),
    forbidden: forbidden.flatMap((step) => step.groups.get(key) ?? []).sort(compareRows),
  }));
  return { groups, show: required.map((step) => step.show) };
}

function stepEvents(
  step: SequenceStep,
  context: StreamContext,
): {
  readonly groups: ReadonlyMap<string, readonly Row[]>;
  readonly show: (row: Row) => readonly NamedText[];
} {
  const grouping = compileGrouping(step.per, context.compiler);
  return { groups: groupRows(context.run(step.stream), grouping.keyOf), show: grouping.show };
}

/** The finding that events of several steps are together: it shows the last event of each step. */
export function sequenceFinding(
  events: readonly StepRow[],
  finder: SequenceFinder,
  show: SequenceEvents['show'],
): Finding | undefined {
  const sorted = [...events].sort((a, b) => compareRows(a.row, b.row) || a.step - b.step);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const names = finder.steps.map((step) => step.name);
  const shown = new Map<string, ReturnType<typeof rowObject>>();
  for (const { step, row } of sorted) shown.set(names[step] ?? '', rowObject(row));
  const ids = [...new Set(sorted.map(({ row }) => row.id))];
  return {
    group: show[last.step]?.(last.row) ?? [],
    first: first.row.time,
    last: last.row.time,
    count: ids.length,
    events: ids,
    rows: sorted.map(({ step, row }) => ({
      ...row,
      values: new Map([[names[step] ?? '', rowObject(row)]]),
    })),
    shown: { ...last.row, values: shown },
  };
}
