import type { Branch } from '../../../../ir/detection-ir.ts';
import type { Bound, Measure, ThresholdFinder } from '../../../../ir/finder.ts';
import type { CorrelationCondition, ThresholdOperator } from '../../syntax.ts';
import type { Emitting } from '../emission.ts';
import { describeTerm } from '../say/describe-term.ts';
import { impliesValue } from '../say/known-fields.ts';
import { literalOf } from '../say/literal-of.ts';
import { and } from '../say/formula.ts';
import { fieldOfKey } from '../stream/field-of-key.ts';
import type { TableStream } from '../stream/read-stream.ts';
import { partName } from './part-name.ts';
import type { BranchPlan } from './plan.ts';
import { timespanOf } from './timespan.ts';

/** Enough events, or enough different values, of one group within a sliding window. */
export function planThreshold(
  finder: ThresholdFinder,
  streams: readonly TableStream[],
  branch: Branch,
  emitting: Emitting,
): BranchPlan | undefined {
  const { log, detection } = emitting;
  const { window, at } = finder;
  if (window.kind !== 'sliding') {
    const isSession = window.kind === 'session';
    log.refuse('SIG4533', `a ${window.kind} window`, [...at, 'window'], isSession);
  }
  const timespan = timespanOf(window.size);
  if (timespan === undefined) {
    log.refuse('SIG4537', `${window.size} milliseconds`, [...at, 'within'], true);
  }
  const bound = boundOf(finder, emitting);
  const field = measuredField(finder.measure, streams, finder, emitting);
  const groupBy = keyFields(finder, streams, emitting);
  if (timespan === undefined || bound === undefined || field === undefined) return undefined;
  const condition: CorrelationCondition = { kind: 'threshold', bounds: [bound], fields: field };
  const parts = streams.map((stream) => {
    const label = stream.table.name;
    return { stream, label, name: partName(detection, branch, label) };
  });
  return {
    kind: 'correlation',
    parts,
    section: {
      type: finder.measure.kind === 'count' ? 'event_count' : 'value_count',
      rules: parts.map((part) => ({ reference: part.name })),
      groupBy,
      timespan,
      aliases: [],
      condition,
    },
  };
}

const lower = { atLeast: 'gte', above: 'gt' } as const satisfies Partial<
  Record<Bound['op'], ThresholdOperator>
>;

function boundOf(
  { bounds, at }: ThresholdFinder,
  { log }: Emitting,
): { readonly operator: ThresholdOperator; readonly value: number } | undefined {
  const [first] = bounds.filter(({ op }) => op === 'atLeast' || op === 'above' || op === 'equals');
  const isSayable = bounds.length === 1 && first?.op !== 'equals' && first !== undefined;
  if (!isSayable) {
    const range = bounds.map(({ op }) => `'${op}'`).join(' and ');
    log.refuse('SIG4534', `a count by ${range}`, at, first === undefined);
  }
  if (first === undefined) return undefined;
  if (first.value.kind === 'parameter') log.inlined(first.value, at);
  const value = literalOf(first.value, 'number');
  if (value === undefined) return undefined;
  return { operator: first.op === 'above' ? lower.above : lower.atLeast, value };
}

/** The field whose values are counted: none for a count of events. */
function measuredField(
  measure: Measure,
  streams: readonly TableStream[],
  { at }: ThresholdFinder,
  emitting: Emitting,
): readonly string[] | undefined {
  if (measure.kind === 'count') return [];
  const here = [...at, 'distinct', 'of'];
  const fields = streams.map((stream) => fieldOfKey(measure.of, stream, here, emitting));
  const [first] = fields;
  if (first === undefined || fields.some((field) => field !== first)) return undefined;
  const isKnown = streams.every(({ conjuncts }) =>
    impliesValue(and(...conjuncts.map((one) => one.formula)), first),
  );
  if (!isKnown) {
    const what = `that empty values of ${describeTerm(measure.of)} do not count`;
    emitting.log.refuse('SIG4535', what, here);
  }
  return [first];
}

function keyFields(
  { per, at }: ThresholdFinder,
  streams: readonly TableStream[],
  emitting: Emitting,
): readonly string[] {
  const here = [...at, 'per'];
  return per.flatMap(({ of }) => {
    const fields = streams.map((stream) => fieldOfKey(of, stream, here, emitting));
    const [first] = fields;
    if (first === undefined) return [];
    noteEmptyKey(first, streams, here, emitting);
    return [first];
  });
}

/** Tools differ in what becomes of an event without its key, so that the author is told where there may be one. */
export function noteEmptyKey(
  field: string,
  streams: readonly TableStream[],
  at: readonly (string | number)[],
  { log }: Emitting,
): void {
  const isKnown = streams.every(({ conjuncts }) =>
    impliesValue(and(...conjuncts.map((one) => one.formula)), field),
  );
  if (!isKnown) log.emptyKey(field, at);
}
