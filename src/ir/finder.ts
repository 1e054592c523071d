import type { LiteralTerm, ParameterTerm, Term } from './expression.ts';
import type { Path } from './path.ts';
import type { JoinPair, Stream } from './stream.ts';

/** A named value by which rows are grouped. */
export interface Key {
  readonly name: string;
  readonly of: Term;
}

/** Every row is a finding. */
export interface EachFinder {
  readonly kind: 'each';
}

/** What a window holds: its rows, or the different values of a term. */
export type Measure = { readonly kind: 'count' } | { readonly kind: 'distinct'; readonly of: Term };

/** One condition on a measure. */
export interface Bound {
  readonly op: 'equals' | 'above' | 'atLeast' | 'below' | 'atMost';
  readonly value: LiteralTerm | ParameterTerm;
}

/**
 * `sliding`: `[t - size, t]` at each event. `tumbling`: aligned to the epoch. `session`: ends where nothing
 * happens for longer than `size`. Sizes are in milliseconds.
 */
export interface Window {
  readonly kind: 'sliding' | 'tumbling' | 'session';
  readonly size: number;
}

/** Enough rows of one group within a window. */
export interface ThresholdFinder {
  readonly kind: 'threshold';
  readonly measure: Measure;
  readonly bounds: readonly Bound[];
  readonly window: Window;
  readonly per: readonly Key[];
  readonly at: Path;
}

/** More rows of one group within a window than `times` the usual number, and at least `minimum`. */
export interface SpikeFinder {
  readonly kind: 'spike';
  readonly measure: Measure;
  readonly window: Window;
  readonly baseline: number;
  readonly times: number;
  readonly minimum: number;
  readonly per: readonly Key[];
  readonly at: Path;
}

/** A value of an attribute that the group has not had for `over` ms, once it has a history of `learning` ms. */
export interface FirstSeenFinder {
  readonly kind: 'firstSeen';
  readonly attributes: readonly Key[];
  readonly per: readonly Key[];
  readonly over: number;
  readonly learning: number;
  readonly ignoreEmpty: boolean;
  readonly at: Path;
}

/** One step of a sequence, with the keys that tie the steps together. */
export interface SequenceStep {
  readonly name: string;
  readonly stream: Stream;
  readonly per: readonly Key[];
  readonly at: Path;
}

/** Several kinds of events of one group, all within `within` ms, in order or not; none of `without` among them. */
export interface SequenceFinder {
  readonly kind: 'sequence';
  readonly steps: readonly SequenceStep[];
  readonly ordered: boolean;
  readonly within: number;
  readonly without: readonly SequenceStep[];
  readonly at: Path;
}

/** Another stream in which nothing may be found for a row. */
export interface Absence {
  readonly name: string;
  readonly stream: Stream;
  readonly on: readonly JoinPair[];
  readonly within: number;
  readonly at: Path;
}

/**
 * Rows for which another stream has nothing. `before`: nothing in the `within` ms up to now (for the rows of a
 * list or an inventory). `after`: nothing from the event until `within` ms after it, once that time has passed.
 */
export interface AbsentFinder {
  readonly kind: 'absent';
  readonly side: 'before' | 'after';
  readonly absences: readonly Absence[];
  readonly at: Path;
}

/** What makes a finding out of rows. */
export type Finder =
  EachFinder | ThresholdFinder | SpikeFinder | FirstSeenFinder | SequenceFinder | AbsentFinder;
