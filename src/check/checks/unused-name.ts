import type { DetectionIr } from '../../ir/detection-ir.ts';
import type { Term } from '../../ir/expression.ts';
import type { Finder, Key } from '../../ir/finder.ts';
import { allNodes } from '../../ir/fold.ts';
import { allStreams } from '../../ir/nested-streams.ts';
import type { IrNode } from '../../ir/node.ts';
import type { Step } from '../../ir/stream.ts';
import type { Check } from '../check.ts';
import { checkCodes } from '../diagnostics.ts';
import { drawnByAuthor } from '../predicates.ts';

/** A value drawn or joined for nothing. */
export const unusedName: Check = {
  name: 'unused-name',
  about: 'A drawn or joined value that nothing reads.',
  run: ({ detection, locate }) => {
    const read = namesRead(detection);
    const joined = allStreams(detection).flatMap((stream) =>
      stream.steps.filter((step) => step.kind === 'join' || step.kind === 'earlier'),
    );
    return [...drawnByAuthor(detection), ...joined].flatMap(({ name, at }) =>
      read.has(name) ? [] : [checkCodes.raise.CHK2012({ name }, locate(at, 'key'))],
    );
  },
};

function namesRead(detection: DetectionIr): ReadonlySet<string> {
  const roots: readonly IrNode[] = [
    ...allStreams(detection).flatMap((stream) => stream.steps.flatMap(nodesOfStep)),
    ...detection.branches.flatMap((branch) => [
      ...termsOfFinder(branch.finder),
      ...branch.entities.flatMap((entity) => entity.identifiers.map((one) => one.of)),
      ...branch.details.map((detail) => detail.of),
    ]),
  ];
  const columns = roots.flatMap(allNodes).filter((node) => node.kind === 'column');
  return new Set(columns.map((column) => column.name));
}

function nodesOfStep(step: Step): readonly IrNode[] {
  switch (step.kind) {
    case 'define':
      return [step.value];
    case 'filter':
      return [step.holds];
    case 'once':
      return step.per;
    case 'join':
    case 'earlier':
      return step.on.flatMap((pair) => [pair.left, pair.right]);
  }
}

function termsOfFinder(finder: Finder): readonly Term[] {
  const terms = (keys: readonly Key[]): readonly Term[] => keys.map((key) => key.of);
  switch (finder.kind) {
    case 'each':
      return [];
    case 'threshold':
    case 'spike':
      return [
        ...terms(finder.per),
        ...(finder.measure.kind === 'distinct' ? [finder.measure.of] : []),
      ];
    case 'firstSeen':
      return [...terms(finder.attributes), ...terms(finder.per)];
    case 'sequence':
      return [...finder.steps, ...finder.without].flatMap((step) => terms(step.per));
    case 'absent':
      return finder.absences.flatMap((one) => one.on.flatMap((pair) => [pair.left, pair.right]));
  }
}
