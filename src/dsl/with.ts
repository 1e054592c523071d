import type { ArrayColumn, TextColumn } from '../schema/column.ts';
import type { TextKind } from '../values/text-kind.ts';
import type { ArrayRefs, At, ElementOf, Refs } from './refs.ts';
import type { MemberTests } from './where.ts';

/** What a drawn value is read as. `texts` is an array of text; what is not said is text. */
export type DrawnAs = TextKind | 'number' | 'time' | 'bool' | 'duration' | 'texts';

interface Reading<A> {
  /** A member of the JSON text that the value is: `'conditions.users.excludeUsers'`; of several arrays, all elements. */
  readonly json?: string | readonly string[];
  readonly as?: A;
}

/** The value that the first fitting element of an array has, and that is not empty. */
type FromElements<T, A> = {
  readonly [P in ArrayRefs<T>]: {
    readonly in: P;
    readonly where?: MemberTests<ElementOf<At<T, P>>, never>;
    readonly take: Refs<ElementOf<At<T, P>>>;
  } & Reading<A>;
}[ArrayRefs<T>];

/** A value of the record, read as something else. */
interface FromColumn<T, A> extends Reading<A> {
  readonly of: Refs<T>;
}

/** The time from one moment to another. */
interface FromMoments<T, A> {
  readonly as: A & 'duration';
  readonly from: Refs<T>;
  readonly to: Refs<T>;
}

/** How a named value is drawn out of a record. */
export type With<T, A> = FromElements<T, A> | FromColumn<T, A> | FromMoments<T, A>;

/** The column that a drawn value is. */
export type DrawnColumn<A> = A extends 'number'
  ? 'real'
  : A extends 'time'
    ? 'datetime'
    : A extends 'bool'
      ? 'bool'
      : A extends 'duration'
        ? 'timespan'
        : A extends 'texts'
          ? ArrayColumn<'string'>
          : A extends TextKind
            ? TextColumn<A>
            : 'string';
