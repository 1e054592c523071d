import type { ScalarType } from '../values/scalar-type.ts';
import type { TextKind } from '../values/text-kind.ts';
import type { Path } from './path.ts';

/** The type of a term: Kusto's scalars, and the two shapes that a `dynamic` value can be known to have. */
export type TermType = Exclude<ScalarType, 'dynamic'> | 'dynamic' | 'object' | 'array';

/** A column of the row: one of the table's, or one that an earlier step made. */
export interface ColumnTerm {
  readonly kind: 'column';
  readonly name: string;
  readonly type: TermType;
}

/** A member of an object. Absent where the object is, or is none. */
export interface MemberTerm {
  readonly kind: 'member';
  readonly of: Term;
  readonly name: string;
  readonly type: TermType;
}

/** The element that the nearest enclosing quantifier, or `first`, looks at. */
export interface ElementTerm {
  readonly kind: 'element';
  readonly type: TermType;
}

/** The first element that satisfies `where` and for which `having` is not empty: its `take`. */
export interface FirstTerm {
  readonly kind: 'first';
  readonly of: Term;
  readonly where: Predicate;
  readonly having: Term;
  readonly take: Term;
  readonly type: TermType;
}

/** The first of several terms that is not empty. */
export interface CoalesceTerm {
  readonly kind: 'coalesce';
  readonly of: readonly Term[];
  readonly type: TermType;
}

/** The value that a piece of JSON text stands for; text that is no JSON, and what is no text, stays as it is. */
export interface ParseTerm {
  readonly kind: 'parse';
  readonly of: Term;
  readonly type: TermType;
}

/**
 * The value inside JSON text, at a path of members. Text that is no JSON stays as it is, where the path is empty. Of an
 * array at the end, one of exactly one element gives that element, one of none gives nothing, one of several stays.
 */
export interface UnwrapTerm {
  readonly kind: 'unwrap';
  readonly of: Term;
  readonly path: readonly string[];
  readonly type: TermType;
}

/** What stands behind the last `separator` of a text; the whole text where there is none. */
export interface AfterLastTerm {
  readonly kind: 'afterLast';
  readonly of: Term;
  readonly separator: string;
  readonly type: 'string';
}

/** All elements of several arrays, in order. */
export interface ConcatTerm {
  readonly kind: 'concat';
  readonly of: readonly Term[];
  readonly type: 'array';
}

/** A value read as another type, as Kusto's `todatetime()` and its like read it; absent where it cannot be. */
export interface ConvertTerm {
  readonly kind: 'convert';
  readonly of: Term;
  readonly type: TermType;
}

/** The time from one moment to another. */
export interface ElapsedTerm {
  readonly kind: 'elapsed';
  readonly from: Term;
  readonly to: Term;
  readonly type: 'timespan';
}

/** A value that the author wrote. A `timespan` is in milliseconds, a `datetime` is ISO 8601 in UTC. */
export interface LiteralTerm {
  readonly kind: 'literal';
  readonly type: 'string' | 'long' | 'real' | 'bool' | 'datetime' | 'timespan';
  readonly value: string | number | boolean;
}

/** A value that each customer sets; `default` is what it is until then. */
export interface ParameterTerm {
  readonly kind: 'parameter';
  readonly name: string;
  readonly type: LiteralTerm['type'];
  readonly default: LiteralTerm['value'];
}

/** What has a value for a row. */
export type Term =
  | ColumnTerm
  | MemberTerm
  | ElementTerm
  | FirstTerm
  | CoalesceTerm
  | ParseTerm
  | UnwrapTerm
  | AfterLastTerm
  | ConcatTerm
  | ConvertTerm
  | ElapsedTerm
  | LiteralTerm
  | ParameterTerm;

/** What can stand on the right of a comparison. */
export type Operand = Term;

/** Every one holds; of none, true. */
export interface AllPredicate {
  readonly kind: 'all';
  readonly of: readonly Predicate[];
  readonly at: Path;
}

/** At least one holds; of none, false. */
export interface AnyPredicate {
  readonly kind: 'any';
  readonly of: readonly Predicate[];
  readonly at: Path;
}

/** It does not hold. */
export interface NotPredicate {
  readonly kind: 'not';
  readonly of: Predicate;
  readonly at: Path;
}

/** A comparison; false where either side is absent. Text compares without regard to case unless `cased`. */
export interface ComparePredicate {
  readonly kind: 'compare';
  readonly op: 'equals' | 'above' | 'atLeast' | 'below' | 'atMost';
  readonly left: Term;
  readonly right: Operand;
  readonly cased: boolean;
  readonly at: Path;
}

/** A customer's list that a rule reads: a watchlist in Sentinel, a placeholder in Sigma. */
export interface ListReference {
  readonly kind: 'list';
  readonly name: string;
  readonly item: TextKind | 'number' | 'network';
  readonly column: string;
}

/** Values that the author wrote, one by one. */
export interface LiteralList {
  readonly kind: 'literals';
  readonly values: readonly LiteralTerm[];
}

/** The elements of an array in the same record. */
export interface ArrayList {
  readonly kind: 'array';
  readonly of: Term;
}

/** The value is one of a list's; false where it is absent. */
export interface InPredicate {
  readonly kind: 'in';
  readonly value: Term;
  readonly list: LiteralList | ListReference | ArrayList;
  readonly cased: boolean;
  readonly at: Path;
}

/** A text test. `has` is a whole term: a maximal run of letters and digits. */
export interface TextPredicate {
  readonly kind: 'text';
  readonly op: 'contains' | 'startsWith' | 'endsWith' | 'has';
  readonly value: Term;
  readonly pattern: Operand;
  readonly cased: boolean;
  readonly at: Path;
}

/** An RE2 expression that matches anywhere in the text. */
export interface MatchesPredicate {
  readonly kind: 'matches';
  readonly value: Term;
  readonly pattern: LiteralTerm | ParameterTerm;
  readonly cased: boolean;
  readonly at: Path;
}

/** There is something: not absent, not null, not `''`, not `[]`, not `{}`. */
export interface ExistsPredicate {
  readonly kind: 'exists';
  readonly value: Term;
  readonly at: Path;
}

/** The address lies in one of the networks; false for what is no address. */
export interface NetworkPredicate {
  readonly kind: 'network';
  readonly value: Term;
  readonly networks: LiteralList | ListReference;
  readonly at: Path;
}

/** Days of the week, Monday first. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Working hours: from `from` until just before `to`, local time of `zone`; over midnight where `to` is not later. */
export interface Hours {
  readonly name: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly days: readonly Weekday[];
  readonly zone: string;
}

/** The moment lies inside the hours; false where it is absent. */
export interface HoursPredicate {
  readonly kind: 'hours';
  readonly value: Term;
  readonly hours: Hours;
  readonly at: Path;
}

/** `some`, `every` or `none` of an array's elements. An absent array has none, so `every` and `none` hold. */
export interface QuantifiedPredicate {
  readonly kind: 'quantified';
  readonly quantifier: 'some' | 'every' | 'none';
  readonly of: Term;
  readonly holds: Predicate;
  readonly at: Path;
}

/** What is true or false of a row, and never anything else. */
export type Predicate =
  | AllPredicate
  | AnyPredicate
  | NotPredicate
  | ComparePredicate
  | InPredicate
  | TextPredicate
  | MatchesPredicate
  | ExistsPredicate
  | NetworkPredicate
  | HoursPredicate
  | QuantifiedPredicate;
