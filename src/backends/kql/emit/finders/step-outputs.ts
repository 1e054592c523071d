import type { Branch } from '../../../../ir/detection-ir.ts';
import type { SequenceFinder } from '../../../../ir/finder.ts';
import type { Term } from '../../../../ir/expression.ts';
import type { Emitter } from '../emitter.ts';
import { columnsOf } from '../nodes.ts';
import { planOutputs } from '../outputs.ts';
import type { StepOutputs } from './step-events.ts';

/** Names the outputs of a sequence, and tells which step each of them shows. */
export function planStepOutputs(
  branch: Branch,
  finder: SequenceFinder,
  emitter: Emitter,
): StepOutputs {
  const outputs = planOutputs(branch, [], undefined, emitter.context.outputTypes);
  const of: StepOutputs['of'] = (step) =>
    outputs.columns
      .filter((one) => columnsOf(one.term).has(step))
      .map((one) => ({ ...one, term: inStep(one.term, step) }));
  const [first] = finder.steps;
  const group = (first?.per ?? []).map((key, i) => ({
    key: key.name,
    column: `Group${String(i + 1)}`,
    term: key.of,
  }));
  return { outputs: { ...outputs, group }, of };
}

/** A term over the steps' rows, as one over the columns of a step. */
function inStep(term: Term, step: string): Term {
  if (term.kind === 'member') {
    if (term.of.kind === 'column' && term.of.name === step) {
      return { kind: 'column', name: term.name, type: term.type };
    }
    return { ...term, of: inStep(term.of, step) };
  }
  if (term.kind === 'parse' || term.kind === 'unwrap' || term.kind === 'convert') {
    return { ...term, of: inStep(term.of, step) };
  }
  return term.kind === 'afterLast' ? { ...term, of: inStep(term.of, step) } : term;
}
