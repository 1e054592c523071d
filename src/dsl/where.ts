import type { ArrayColumn, ObjectColumn, TextColumn } from '../schema/column.ts';
import type { TextKind } from '../values/text-kind.ts';
import type { ColumnReference } from './column-reference.ts';
import type { Duration } from './duration.ts';
import type { HoursSpec, NamedHours } from './hours.ts';
import type { List } from './list.ts';
import type { Parameter } from './parameter.ts';
import type { Plain, Refs } from './refs.ts';

/** There is something (or nothing): not absent, not null, not empty. */
export interface PresenceTests {
  /** There is a value. */
  readonly exists?: boolean;
  /** There is none: absent, null, `''`, `[]` or `{}`. */
  readonly isEmpty?: boolean;
}

type OneOrMore<V> = V | readonly V[];

/** The lists that text of a kind can be compared with: its own, and plain text. */
type ListFor<K extends TextKind> = 'text' extends K ? List<TextKind> : List<K | 'text'>;

/** What can be asked of text. All that is asked must hold. Case does not matter unless `cased`. */
export interface TextTests<K extends TextKind, R extends string> extends PresenceTests {
  readonly equals?: string | Parameter<'text'> | ColumnReference<R>;
  readonly not?: string | Parameter<'text'> | ColumnReference<R>;
  /** One of these values, of a list's, or of an array in the same record. */
  readonly in?: readonly string[] | ListFor<K> | ColumnReference;
  readonly notIn?: readonly string[] | ListFor<K> | ColumnReference;
  /** This piece of text (or any one of these) stands anywhere in it. */
  readonly contains?: OneOrMore<string>;
  readonly startsWith?: OneOrMore<string>;
  readonly endsWith?: OneOrMore<string>;
  /** A whole term: letters and digits with none beside them. Faster than `contains`. */
  readonly has?: OneOrMore<string>;
  /** An RE2 expression that matches anywhere in it. */
  readonly matches?: string | Parameter<'regex'>;
  /** An address in one of these networks, `'10.0.0.0/8'` or `'2001:db8::/32'`. */
  readonly inNetwork?: readonly string[] | List<'network'>;
  /** Makes every test here mind upper and lower case. */
  readonly cased?: true;
}

/** A test of text: the value itself, or what is asked of it. */
export type TextTest<K extends TextKind, R extends string> = string | TextTests<K, R>;

/** What can be asked of a number. All that is asked must hold. */
export interface NumberTests<R extends string> extends PresenceTests {
  readonly equals?: number | Parameter<'number'> | ColumnReference<R>;
  readonly not?: number | Parameter<'number'> | ColumnReference<R>;
  readonly in?: readonly number[] | List<'number'>;
  readonly notIn?: readonly number[] | List<'number'>;
  readonly atLeast?: number | Parameter<'number'> | ColumnReference<R>;
  readonly atMost?: number | Parameter<'number'> | ColumnReference<R>;
  readonly above?: number | Parameter<'number'> | ColumnReference<R>;
  readonly below?: number | Parameter<'number'> | ColumnReference<R>;
  /** From the first to the second, both included. */
  readonly between?: readonly [number, number];
}

/** A test of a number: the value itself, or what is asked of it. */
export type NumberTest<R extends string> = number | NumberTests<R>;

/** What can be asked of a moment. */
export interface TimeTests<R extends string> extends PresenceTests {
  readonly atLeast?: string | ColumnReference<R>;
  readonly atMost?: string | ColumnReference<R>;
  readonly above?: string | ColumnReference<R>;
  readonly below?: string | ColumnReference<R>;
  /** Within these hours of the week, in their own time zone. */
  readonly inside?: HoursSpec | NamedHours;
  readonly outside?: HoursSpec | NamedHours;
}

/** What can be asked of a length of time. */
export interface DurationTests extends PresenceTests {
  readonly atLeast?: Duration | Parameter<'duration'>;
  readonly atMost?: Duration | Parameter<'duration'>;
  readonly above?: Duration | Parameter<'duration'>;
  readonly below?: Duration | Parameter<'duration'>;
}

/** A test of a truth value. */
export type BoolTest = boolean | ({ readonly equals?: boolean } & PresenceTests);

/** What can be asked of an array: of some, every or none of its elements, each condition of the same element. */
export interface ArrayTests<E, R extends string> extends PresenceTests {
  /** At least one element satisfies all of this. */
  readonly some?: TestOf<E, R>;
  readonly every?: TestOf<E, R>;
  readonly none?: TestOf<E, R>;
}

/** How conditions combine: keys beside each other are "and". */
export interface Groups<W> {
  /** At least one of these holds. */
  readonly any?: readonly W[];
  /** Every one of these holds. */
  readonly all?: readonly W[];
  /** This does not hold. */
  readonly not?: W;
}

/** What can be asked of the members of an object. */
export type MemberTests<M, R extends string> = {
  readonly [K in keyof M]?: TestOf<Plain<M[K]>, R>;
} & Groups<MemberTests<M, R>> &
  PresenceTests;

/** What can be asked of a column, by what the column is. */
export type TestOf<D, R extends string> =
  D extends TextColumn<infer K>
    ? TextTest<K, R>
    : D extends 'string' | 'guid' | 'dynamic'
      ? TextTest<'text', R>
      : D extends 'int' | 'long' | 'real' | 'decimal'
        ? NumberTest<R>
        : D extends 'bool'
          ? BoolTest
          : D extends 'datetime'
            ? TimeTests<R>
            : D extends 'timespan'
              ? DurationTests
              : D extends ObjectColumn<infer M>
                ? MemberTests<M, R>
                : D extends ArrayColumn<infer E>
                  ? ArrayTests<Plain<E>, R>
                  : never;

/** What is asked of a record: its columns, nested as they are. Keys beside each other are "and". */
export type Where<T> = {
  readonly [K in keyof T]?: TestOf<Plain<T[K]>, Refs<T>>;
} & Groups<Where<T>>;
