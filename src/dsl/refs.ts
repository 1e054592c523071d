import type {
  ArrayColumn,
  JsonTextColumn,
  ObjectColumn,
  TextColumn,
  VirtualColumn,
} from '../schema/column.ts';
import type { ScalarType } from '../values/scalar-type.ts';

/** What a column is once JSON text is read and virtual columns are drawn. */
export type Plain<D> =
  D extends JsonTextColumn<infer S> ? Plain<S> : D extends VirtualColumn<infer C> ? C : D;

type Below<P extends string, D> = D extends ObjectColumn<infer M> ? `${P}.${Refs<M>}` : never;

type RefsOf<P extends string, D> = D extends ScalarType | TextColumn ? P : Below<P, D>;

/** Every value of a record that is no object or array, by its dotted path: `'DeviceDetail.deviceId'`. */
export type Refs<T> = { [K in keyof T & string]: RefsOf<K, Plain<T[K]>> }[keyof T & string];

type ArraysBelow<P extends string, D> =
  D extends ObjectColumn<infer M>
    ? `${P}.${ArrayRefs<M>}`
    : D extends ArrayColumn<infer E>
      ? P | (Plain<E> extends ObjectColumn<infer M> ? `${P}.${ArrayRefs<M>}` : never)
      : never;

/** Every array of a record by its dotted path; an array inside an array's elements is all of them in order. */
export type ArrayRefs<T> = {
  [K in keyof T & string]: ArraysBelow<K, Plain<T[K]>>;
}[keyof T & string];

/** The column (or member) that a dotted path leads to, through objects and the elements of arrays. */
export type At<T, P extends string> = P extends keyof T
  ? Plain<T[P]>
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? Inside<Plain<T[Head]>, Rest>
      : never
    : never;

type Inside<D, P extends string> =
  D extends ObjectColumn<infer M>
    ? At<M, P>
    : D extends ArrayColumn<infer E>
      ? Inside<Plain<E>, P>
      : never;

/** The members of an array's elements. */
export type ElementOf<D> =
  D extends ArrayColumn<infer E> ? (Plain<E> extends ObjectColumn<infer M> ? M : never) : never;
