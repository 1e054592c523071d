import type { ObjectColumn } from '../schema/column.ts';
import type { SentinelTactic } from '../schema/attack/tactics.ts';
import type { TechniqueId } from '../schema/attack/technique.ts';
import type { Duration } from './duration.ts';
import type { Details, Entities } from './entities.ts';
import type { Parameter } from './parameter.ts';
import type { Refs } from './refs.ts';
import type { Source } from './source.ts';
import type { DrawnColumn, With } from './with.ts';
import type { Where } from './where.ts';

/** How bad it is. */
export type Severity = 'informational' | 'low' | 'medium' | 'high';

/** How often the rule looks. `continuous` is as soon as each target can. */
export type ScheduleSpec =
  | 'continuous'
  | {
      readonly every: Duration;
      /** How far back each run reads; derived from the rule's windows where it is not said. */
      readonly lookback?: Duration;
      /** How late records may arrive and still be found. */
      readonly delay?: Duration;
    };

/** What is told about a rule. */
export interface MetaSpec {
  /** A GUID, stable for the rule's life. */
  readonly id: string;
  /** Semantic version; raise it when what the rule finds changes. */
  readonly version?: string;
  readonly title: string;
  readonly severity: Severity;
  /** What it finds, why it matters, what to do first. */
  readonly meaning: string;
  readonly attack: readonly TechniqueId[];
  /** The tactics meant, where a technique serves several. */
  readonly tactics?: readonly SentinelTactic[];
  readonly falsePositives?: readonly string[];
  readonly references?: readonly string[];
  /** What the responder does, step by step. */
  readonly respond?: readonly string[];
  /** The row of the guide that the rule answers, and the risk that the guide gives it. */
  readonly guide?: { readonly row: string; readonly risk?: Severity };
  readonly schedule: ScheduleSpec;
  /** Findings about this rule that are accepted, each with the reason. */
  readonly accept?: readonly { readonly check: string; readonly because: string }[];
  readonly sigma?: {
    /** `broader` lets the Sigma rule find more than this one, and say so. */
    readonly accept?: 'broader';
    readonly fields?: 'loganalytics' | 'eventhub';
    readonly related?: readonly string[];
  };
  readonly sentinel?: { readonly suppress?: Duration; readonly incident?: boolean };
}

/** A range of whole numbers; a customer may set each end. */
export interface Range {
  readonly equals?: number | Parameter<'number'>;
  readonly atLeast?: number | Parameter<'number'>;
  readonly atMost?: number | Parameter<'number'>;
  readonly above?: number | Parameter<'number'>;
  readonly below?: number | Parameter<'number'>;
}

/** More than usual: than `times` the mean of the same window over `baseline` before it, and at least `atLeast`. */
export interface SpikeRange {
  readonly baseline: Duration;
  readonly times: number;
  readonly atLeast: number;
}

type OneOrMore<V> = V | readonly V[];

interface Windowed<R extends string> {
  readonly within: Duration;
  /** What is counted on its own; left out, everything is one group. */
  readonly per?: OneOrMore<R>;
  /** `sliding` ends at each event; `tumbling` is aligned to the clock; `session` ends after a pause of `within`. */
  readonly window?: 'sliding' | 'tumbling' | 'session';
}

/** Enough events, or enough different values, within a window. */
export type When<R extends string> = Windowed<R> &
  (
    | { readonly count: Range | { readonly above: SpikeRange }; readonly distinct?: never }
    | { readonly distinct: Range & { readonly of: R }; readonly count?: never }
  );

/** The columns that a record and a joined one must share: `{ actor: 'UserId' }`. */
export type On<T, R> = { readonly [K in Refs<T>]?: Refs<R> };

/** Records of another source that belong to this one. */
export interface Related<T, R> {
  readonly from: Source<R>;
  readonly where?: NoInfer<Where<R>>;
  readonly unless?: NoInfer<Where<R>>;
  readonly on: NoInfer<On<T, R>>;
}

/** …and are at most so much older. */
export interface RelatedWithin<T, R> extends Related<T, R> {
  readonly within: Duration;
}

/** The columns of a record with those that joins and `with` add. */
export type Scope<T, W, L, S, C> = [keyof W | keyof L | keyof S | keyof C] extends [never]
  ? T
  : T & Drawn<W> & Joined<L> & Joined<S> & Counted<C>;

type Drawn<W> = { readonly [K in keyof W]: DrawnColumn<W[K]> };

type Joined<L> = { readonly [K in keyof L]: ObjectColumn<L[K]> };

type Counted<C> = { readonly [K in keyof C]: 'long' };

/** A value not seen before. */
export interface FirstSeen<R extends string> {
  /** Which values; each alerts on its own. */
  readonly any: readonly R[];
  readonly per: OneOrMore<R>;
  readonly over: Duration;
  /** A key with a shorter history does not alert. */
  readonly learning?: Duration;
  /** An empty value is no value. */
  readonly ignoreEmpty?: boolean;
}

/** Counts a thing once that several services log: of records with these values alike, the first. */
export type Once<R extends string> = R | { readonly per: OneOrMore<R>; readonly within: Duration };

/** One way to fire. What it does not say, the rule around it says. */
export interface Way<T, R> {
  readonly from?: Source<R>;
  readonly where?: NoInfer<Where<Own<T, R>>>;
  readonly unless?: NoInfer<Where<Own<T, R>>>;
  readonly when?: NoInfer<When<Refs<Own<T, R>>>>;
  readonly entities?: NoInfer<Entities<Refs<Own<T, R>>>>;
  readonly details?: NoInfer<Details<Refs<Own<T, R>>>>;
}

/** A step of a sequence, or one that must be absent. What it does not say, the rule around it says. */
export interface StepSpec<T, R> {
  readonly from?: Source<R>;
  readonly where?: NoInfer<Where<Own<T, R>>>;
  readonly unless?: NoInfer<Where<Own<T, R>>>;
  readonly per?: NoInfer<OneOrMore<Refs<Own<T, R>>> | { readonly [key: string]: Refs<Own<T, R>> }>;
}

/** The columns of a way's or a step's own source, or else of the rule's. */
export type Own<T, R> = unknown extends R ? T : R;

/** A rule as its author writes it. */
export interface DetectionSpec<T, W, L, S, C, Q, A, N, B> extends MetaSpec {
  /** The table, several as one, or a customer's list. */
  readonly from?: Source<T>;
  /** Values drawn out of each record, by name. */
  readonly with?: { readonly [K in keyof W]: With<NoInfer<T>, W[K]> };
  /** Facts about this record from an inventory: the latest record there. */
  readonly lookup?: { readonly [K in keyof L]: Related<NoInfer<T & Drawn<W>>, L[K]> };
  /** The latest record of another source before this one. */
  readonly latest?: { readonly [K in keyof S]: RelatedWithin<NoInfer<T & Drawn<W>>, S[K]> };
  /** How many records of another source lie before this one. */
  readonly earlier?: { readonly [K in keyof C]: RelatedWithin<NoInfer<T & Drawn<W>>, C[K]> };
  /** What a record must be. Keys beside each other are "and". */
  readonly where?: NoInfer<Where<Scope<T, W, L, S, C>>>;
  /** What makes it no finding. */
  readonly unless?: NoInfer<Where<Scope<T, W, L, S, C>>>;
  /** Known exceptions that the customer accepts. */
  readonly except?: NoInfer<Where<Scope<T, W, L, S, C>>>;
  readonly once?: NoInfer<Once<Refs<Scope<T, W, L, S, C>>>>;
  /** Enough of them, within a window. Left out, each record is a finding. */
  readonly when?: NoInfer<When<Refs<Scope<T, W, L, S, C>>>>;
  readonly firstSeen?: NoInfer<FirstSeen<Refs<Scope<T, W, L, S, C>>>>;
  /** Nothing of this up to now: for the rows of a list or an inventory. */
  readonly without?: { readonly [K in keyof A]: RelatedWithin<NoInfer<T>, A[K]> };
  /** Nothing of this after the record. */
  readonly notFollowedBy?: {
    readonly [K in keyof N]: RelatedWithin<NoInfer<Scope<T, W, L, S, C>>, N[K]>;
  };
  /** Several kinds of events that belong together. */
  readonly sequence?: { readonly [K in keyof Q]: StepSpec<NoInfer<Scope<T, W, L, S, C>>, Q[K]> };
  /** The order that the steps must have. Left out, any order does. */
  readonly inOrder?: readonly (keyof NoInfer<Q> & string)[];
  /** What may not happen between the steps: a step by name. */
  readonly absent?: readonly (keyof NoInfer<Q> & string)[];
  /** How far apart the first and the last step may be. */
  readonly within?: Duration;
  /** What ties the steps together, where every step has it. */
  readonly per?:
    NoInfer<Refs<Scope<T, W, L, S, C>>> | readonly NoInfer<Refs<Scope<T, W, L, S, C>>>[];
  /** Several ways to fire; the alert says which. */
  readonly anyOf?: { readonly [K in keyof B]: Way<NoInfer<Scope<T, W, L, S, C>>, B[K]> };
  readonly entities?: NoInfer<Entities<Refs<Result<Scope<T, W, L, S, C>, Q>>>>;
  readonly details?: NoInfer<Details<Refs<Result<Scope<T, W, L, S, C>, Q>>>>;
}

/** The columns of a finding: the record's, and for a sequence each step's. */
export type Result<T, Q> = keyof Q extends never
  ? T
  : { readonly [K in keyof Q]: ObjectColumn<Own<T, Q[K]>> };

/** A rule, as the compiler takes it. */
export interface Detection {
  readonly wardline: 'detection';
  readonly spec: object;
}

/**
 * One detection: the default export of its file.
 *
 * @example
 * export default detection({
 *   id: '5b6c0f8e-0e0c-4d6e-9c56-6c1c4a9f9a11',
 *   title: 'Emergency access account signed in',
 *   severity: 'high',
 *   attack: ['T1078.004'],
 *   meaning: 'An emergency account signed in. Call the two people who hold its password.',
 *   from: SigninLogs,
 *   where: { UserId: { in: emergencyAccounts }, ResultType: '0' },
 *   entities: { account: 'UserPrincipalName', ip: 'IPAddress' },
 *   schedule: 'continuous',
 * });
 */
export function detection<T, const W, L, S, C, Q, A, N, B>(
  spec: DetectionSpec<T, W, L, S, C, Q, A, N, B>,
): Detection {
  return { wardline: 'detection', spec };
}
