import { callByKind, type ByKind } from './by-kind.ts';
import type { Branch, DetectionIr } from './detection-ir.ts';
import { expressionFaults, when } from './expression-faults.ts';
import type { Finder, Key, SequenceFinder } from './finder.ts';
import type { IrNode } from './node.ts';
import { streamColumns, streamFaults } from './stream-faults.ts';

/**
 * What is wrong with a rule as a piece of IR: a sentence for each thing that no pass may leave behind. No author
 * can cause any of it; the list is empty, or a pass has a fault.
 */
export function checkInvariants(detection: DetectionIr): readonly string[] {
  const { shared, branches } = detection;
  const names = branches.map((branch) => branch.name);
  const columns = shared === undefined ? undefined : streamColumns(shared, undefined);
  return [
    ...when(branches.length === 0, 'a rule without branches'),
    ...when(new Set(names).size < names.length, 'two branches of one name'),
    ...(shared === undefined ? [] : streamFaults(shared, undefined)),
    ...branches.flatMap((branch) => branchFaults(branch, columns)),
  ];
}

type Columns = ReadonlySet<string>;

function branchFaults(branch: Branch, shared: Columns | undefined): readonly string[] {
  const { stream, finder } = branch;
  const columns = streamColumns(stream, shared);
  const shown =
    finder.kind === 'sequence' ? new Set(finder.steps.map((step) => step.name)) : columns;
  const terms = [
    ...branch.entities.flatMap((entity) => entity.identifiers.map((identifier) => identifier.of)),
    ...branch.details.map((detail) => detail.of),
  ];
  return [
    ...streamFaults(stream, shared),
    ...callByKind(finders, finder, columns, shared),
    ...termFaults(terms, shown),
  ];
}

const finders: ByKind<Finder, [Columns, Columns | undefined], readonly string[]> = {
  each: () => [],
  threshold: ({ measure, bounds, window, per }, columns) => [
    ...when(bounds.length === 0, 'a threshold without bounds'),
    ...sizeFaults('window', window.size),
    ...keyFaults(per, columns),
    ...termFaults(measure.kind === 'distinct' ? [measure.of] : [], columns),
  ],
  spike: ({ measure, window, baseline, per }, columns) => [
    ...sizeFaults('window', window.size),
    ...sizeFaults('baseline', baseline),
    ...keyFaults(per, columns),
    ...termFaults(measure.kind === 'distinct' ? [measure.of] : [], columns),
  ],
  firstSeen: ({ attributes, per, over, learning }, columns) => [
    ...when(attributes.length === 0, 'no attribute can be seen for the first time'),
    ...when(learning < 0 || learning > over, 'learning takes longer than what is remembered'),
    ...sizeFaults('memory', over),
    ...keyFaults([...attributes, ...per], columns),
  ],
  sequence: (finder, _, shared) => sequenceFaults(finder, shared),
  absent: ({ absences }, columns, shared) => [
    ...when(absences.length === 0, 'nothing has to be absent'),
    ...absences.flatMap(({ stream, on, within }) => [
      ...sizeFaults('time', within),
      ...when(on.length === 0, 'nothing ties a row to another stream'),
      ...streamFaults(stream, shared),
      ...termFaults(
        on.map((pair) => pair.left),
        columns,
      ),
      ...termFaults(
        on.map((pair) => pair.right),
        streamColumns(stream, shared),
      ),
    ]),
  ],
};

function sequenceFaults(finder: SequenceFinder, shared: Columns | undefined): readonly string[] {
  const steps = [...finder.steps, ...finder.without];
  const names = new Set(steps.map((step) => step.name));
  const keys = new Set(steps.map((step) => JSON.stringify(step.per.map((key) => key.name))));
  return [
    ...when(finder.steps.length < 2, 'a sequence of fewer than two steps'),
    ...when(names.size < steps.length, 'two steps of one name'),
    ...when(keys.size > 1, 'the steps of a sequence have different keys'),
    ...sizeFaults('window', finder.within),
    ...steps.flatMap(({ stream, per }) => [
      ...streamFaults(stream, shared),
      ...keyFaults(per, streamColumns(stream, shared)),
    ]),
  ];
}

function keyFaults(keys: readonly Key[], columns: Columns): readonly string[] {
  return termFaults(
    keys.map((key) => key.of),
    columns,
  );
}

function termFaults(terms: readonly IrNode[], columns: Columns): readonly string[] {
  return terms.flatMap((term) => expressionFaults(term, { columns, element: false }));
}

function sizeFaults(what: string, size: number): readonly string[] {
  return when(!(size > 0), `a ${what} of ${size} ms`);
}
