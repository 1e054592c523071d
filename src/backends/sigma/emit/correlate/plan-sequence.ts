import type { Branch } from '../../../../ir/detection-ir.ts';
import type { SequenceFinder, SequenceStep } from '../../../../ir/finder.ts';
import type { CorrelationSection, FieldAlias } from '../../syntax.ts';
import type { Emitting } from '../emission.ts';
import { fieldOfKey } from '../stream/field-of-key.ts';
import type { TableStream } from '../stream/read-stream.ts';
import { readStream } from '../stream/read-stream.ts';
import type { CorrelationPart } from './correlation-part.ts';
import { areDisjoint } from './are-disjoint.ts';
import { partName } from './part-name.ts';
import type { BranchPlan } from './plan.ts';
import { noteEmptyKey } from './plan-threshold.ts';
import { timespanOf } from './timespan.ts';

interface Step extends CorrelationPart {
  readonly step: SequenceStep;
}

/** Several kinds of events of one group, in order or in any order. */
export function planSequence(
  finder: SequenceFinder,
  branch: Branch,
  emitting: Emitting,
): BranchPlan | undefined {
  const { log } = emitting;
  for (const { name, at } of finder.without) {
    log.refuse('SIG4538', `that there is no '${name}' between the steps`, at);
  }
  const timespan = timespanOf(finder.within);
  if (timespan === undefined) {
    log.refuse('SIG4537', `${finder.within} milliseconds`, finder.at, true);
  }
  const steps = finder.steps.flatMap((step) => {
    const stream = streamOf(step, emitting);
    const name = partName(emitting.detection, branch, step.name);
    return stream === undefined ? [] : [{ step, stream, label: step.name, name }];
  });
  if (!finder.ordered) refuseOverlap(finder, steps, emitting);
  const keys = keysOf(finder, steps, emitting);
  if (timespan === undefined || steps.length !== finder.steps.length) return undefined;
  const section: CorrelationSection = {
    type: finder.ordered ? 'temporal_ordered' : 'temporal',
    rules: steps.map(({ name }) => ({ reference: name })),
    ...keys,
    timespan,
  };
  return { kind: 'correlation', parts: steps, section };
}

function streamOf(step: SequenceStep, emitting: Emitting): TableStream | undefined {
  const [first, ...more] = readStream(step.stream, step.at, emitting);
  if (first === undefined || more.length > 0) {
    const what = `the step '${step.name}' over ${first === undefined ? 'no table' : 'several tables'}`;
    emitting.log.refuse('SIG4540', what, step.at, true);
    return undefined;
  }
  return first;
}

/** An event stands for one step only; of steps that exclude each other it cannot stand for more. */
function refuseOverlap(finder: SequenceFinder, steps: readonly Step[], { log }: Emitting): void {
  for (const [at, one] of steps.entries()) {
    for (const other of steps.slice(at + 1)) {
      if (areDisjoint(one.stream, other.stream)) continue;
      const what = `that one event is not both '${one.label}' and '${other.label}'`;
      log.refuse('SIG4539', what, finder.at);
    }
  }
}

/** The fields to group by; an alias where the steps call a key differently. */
function keysOf(
  finder: SequenceFinder,
  steps: readonly Step[],
  emitting: Emitting,
): { readonly groupBy: readonly string[]; readonly aliases: readonly FieldAlias[] } {
  const groupBy: string[] = [];
  const aliases: FieldAlias[] = [];
  const [first] = steps;
  for (const [place, key] of (first?.step.per ?? []).entries()) {
    const fields = steps.flatMap(({ step, stream, name }) => {
      const at = [...step.at, 'per'];
      const of = step.per[place]?.of;
      const field = of === undefined ? undefined : fieldOfKey(of, stream, at, emitting);
      if (field !== undefined) noteEmptyKey(field, [stream], finder.at, emitting);
      return field === undefined ? [] : [{ reference: name, field }];
    });
    const [one] = fields;
    if (one === undefined || fields.length !== steps.length) continue;
    if (fields.every(({ field }) => field === one.field)) groupBy.push(one.field);
    else {
      groupBy.push(key.name);
      aliases.push({ alias: key.name, fields });
    }
  }
  return { groupBy, aliases };
}
