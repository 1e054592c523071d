import type { ScalarType } from '../values/scalar-type.ts';
import type { TextKind } from '../values/text-kind.ts';
import type { Predicate, Term, TermType } from './expression.ts';
import type { Path } from './path.ts';

/** How one table of a source holds a column: as itself, or as JSON text that is read as `type`. */
export interface StoredColumn {
  readonly name: string;
  readonly stored: ScalarType;
  readonly type: TermType;
}

/** One table of a source, with the columns of it that the detection reads. */
export interface TableRead {
  readonly name: string;
  readonly time: string;
  readonly recordId: string;
  readonly columns: readonly StoredColumn[];
}

/** The records of one table, or of several as one. */
export interface TableSource {
  readonly kind: 'tables';
  readonly tables: readonly TableRead[];
  readonly at: Path;
}

/** The latest record for each key: the state of an inventory. */
export interface StateSource {
  readonly kind: 'state';
  readonly of: TableSource;
  readonly per: readonly Term[];
  readonly at: Path;
}

/** A customer's list, a row for each of its items. */
export interface ListSource {
  readonly kind: 'list';
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly is: TextKind | 'number' | 'network';
  }[];
  readonly at: Path;
}

/** The stream that all branches of a rule share. */
export interface SharedSource {
  readonly kind: 'shared';
}

/** No rows: a sequence reads by its steps alone. */
export interface NoSource {
  readonly kind: 'none';
}

/** A query that the author wrote in KQL: only targets that speak KQL can say it. */
export interface QuerySource {
  readonly kind: 'query';
  readonly text: string;
  readonly columns: readonly StoredColumn[];
  readonly at: Path;
}

/** Where rows come from. */
export type Source = TableSource | StateSource | ListSource | SharedSource | NoSource | QuerySource;

/** Gives a name to a value of the row. */
export interface DefineStep {
  readonly kind: 'define';
  readonly name: string;
  readonly value: Term;
  readonly at: Path;
}

/** Keeps the rows of which the predicate holds. `role` says which clause asked for it. */
export interface FilterStep {
  readonly kind: 'filter';
  readonly role: 'where' | 'unless' | 'except';
  readonly holds: Predicate;
  readonly at: Path;
}

/** An equality between this row (`left`) and a row of another stream (`right`); text without regard to case. */
export interface JoinPair {
  readonly left: Term;
  readonly right: Term;
}

/**
 * Another stream's row as an object column. `lookup`: the latest row there is; `latest`: the latest one at or
 * before this event, at most `within` ms older. Absent where there is none.
 */
export interface JoinStep {
  readonly kind: 'join';
  readonly take: 'lookup' | 'latest';
  readonly name: string;
  readonly stream: Stream;
  readonly on: readonly JoinPair[];
  readonly within: number | undefined;
  readonly at: Path;
}

/** How many rows of another stream lie at or before this event, at most `within` ms older. */
export interface EarlierStep {
  readonly kind: 'earlier';
  readonly name: string;
  readonly stream: Stream;
  readonly on: readonly JoinPair[];
  readonly within: number;
  readonly at: Path;
}

/** Of rows with equal keys at most `within` ms apart from an earlier one, the first counts. */
export interface OnceStep {
  readonly kind: 'once';
  readonly per: readonly Term[];
  readonly within: number;
  readonly at: Path;
}

/** What happens to rows on their way, in order. */
export type Step = DefineStep | FilterStep | JoinStep | EarlierStep | OnceStep;

/** Rows and what happens to them. */
export interface Stream {
  readonly source: Source;
  readonly steps: readonly Step[];
}
