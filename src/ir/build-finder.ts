import { literal } from './build-term.ts';
import type { LiteralTerm, ParameterTerm, Term } from './expression.ts';
import type {
  AbsentFinder,
  Absence,
  Bound,
  EachFinder,
  FirstSeenFinder,
  Key,
  Measure,
  SequenceFinder,
  SequenceStep,
  SpikeFinder,
  ThresholdFinder,
  Window,
} from './finder.ts';
import type { JoinPair, Stream } from './stream.ts';

/** Every row is a finding. */
export const each: EachFinder = { kind: 'each' };

/** A named key. */
export function key(name: string, of: Term): Key {
  return { name, of };
}

/** The number of rows. */
export const count: Measure = { kind: 'count' };

/** The number of different values. */
export function distinct(of: Term): Measure {
  return { kind: 'distinct', of };
}

/** One condition on a measure. */
export function bound(op: Bound['op'], value: number | LiteralTerm | ParameterTerm): Bound {
  return { op, value: typeof value === 'number' ? literal(value) : value };
}

/** Enough rows of one group within a window. */
export function threshold(
  measure: Measure,
  bounds: readonly Bound[],
  window: Window,
  ...per: readonly Key[]
): ThresholdFinder {
  return { kind: 'threshold', measure, bounds, window, per, at: [] };
}

/** More rows of one group within a window than usual. */
export function spike(
  measure: Measure,
  is: Pick<SpikeFinder, 'baseline' | 'times' | 'minimum'> & { readonly within: number },
  ...per: readonly Key[]
): SpikeFinder {
  const { within, ...limits } = is;
  return {
    kind: 'spike',
    measure,
    ...limits,
    window: { kind: 'sliding', size: within },
    per,
    at: [],
  };
}

/** A value that a group has not had. */
export function firstSeen(
  attributes: readonly Key[],
  is: Pick<FirstSeenFinder, 'over' | 'learning' | 'ignoreEmpty'>,
  ...per: readonly Key[]
): FirstSeenFinder {
  return { kind: 'firstSeen', attributes, per, ...is, at: [] };
}

/** One step of a sequence. */
export function sequenceStep(name: string, stream: Stream, ...per: readonly Key[]): SequenceStep {
  return { name, stream, per, at: [] };
}

/** Several kinds of events of one group. */
export function sequence(
  steps: readonly SequenceStep[],
  within: number,
  { ordered = true, without = [] }: Partial<Pick<SequenceFinder, 'ordered' | 'without'>> = {},
): SequenceFinder {
  return { kind: 'sequence', steps, ordered, within, without, at: [] };
}

/** Another stream in which nothing may be found. */
export function absence(
  name: string,
  stream: Stream,
  within: number,
  ...on: readonly JoinPair[]
): Absence {
  return { name, stream, on, within, at: [] };
}

/** Rows for which other streams have nothing. */
export function absent(side: AbsentFinder['side'], ...absences: readonly Absence[]): AbsentFinder {
  return { kind: 'absent', side, absences, at: [] };
}
