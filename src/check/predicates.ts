import type { DetectionIr } from '../ir/detection-ir.ts';
import type { Predicate } from '../ir/expression.ts';
import { allNodes } from '../ir/fold.ts';
import { allStreams } from '../ir/nested-streams.ts';
import type { IrNode } from '../ir/node.ts';
import type { DefineStep } from '../ir/stream.ts';

/** The whole conditions of a rule: what each filter of each of its streams asks. */
export function conditionsOf(detection: DetectionIr): readonly Predicate[] {
  return allStreams(detection).flatMap((stream) =>
    stream.steps.flatMap((step) => (step.kind === 'filter' ? [step.holds] : [])),
  );
}

/** Every node of every condition of a rule, each once. */
export function nodesOf(detection: DetectionIr): readonly IrNode[] {
  return [...new Set(conditionsOf(detection).flatMap(allNodes))];
}

/** The values that the author drew out of records, without those that come with a table. */
export function drawnByAuthor(detection: DetectionIr): readonly DefineStep[] {
  return allStreams(detection).flatMap((stream) =>
    stream.steps.filter((step) => step.kind === 'define').filter((step) => step.at[0] === 'with'),
  );
}
