import type { ScalarType } from '../values/scalar-type.ts';
import type { TextKind } from '../values/text-kind.ts';
import type { Draw } from './draw.ts';

/** A text column whose values stand for something: an object id, a sign-in name, a country. */
export interface TextColumn<K extends TextKind = TextKind> {
  readonly kind: 'text';
  readonly is: K;
}

/** A `dynamic` column (or member) that holds an object of known members. */
export interface ObjectColumn<M = unknown> {
  readonly kind: 'object';
  readonly members: M;
}

/** A `dynamic` column (or member) that holds an array of one shape of element. */
export interface ArrayColumn<E = unknown> {
  readonly kind: 'array';
  readonly element: E;
}

/** A `string` column (or member) whose text is JSON of a known shape. */
export interface JsonTextColumn<S = unknown> {
  readonly kind: 'jsonText';
  readonly shape: S;
}

/** What a virtual column can be: a scalar, or text that stands for something. */
export type DrawnType = ScalarType | TextColumn;

/** A column that no table has: drawn out of a record by a rule that knows its shapes. */
export interface VirtualColumn<C extends DrawnType = DrawnType> {
  readonly kind: 'virtual';
  readonly column: C;
  readonly draw: Draw;
}

/** What a column (or member) is: a scalar type by its name, or one of the shapes above. */
export type Column =
  ScalarType | TextColumn | ObjectColumn | ArrayColumn | JsonTextColumn | VirtualColumn;

/** Columns by their exact, case-sensitive names. */
export interface Columns {
  readonly [name: string]: Column;
}

/** Text that stands for something. */
export function text<const K extends TextKind>(is: K): TextColumn<K> {
  return { kind: 'text', is };
}

/** An object of known members. Name its type by an interface, so that messages can say it. */
export function object<M extends Fields<object>>(members: M): ObjectColumn<M> {
  return { kind: 'object', members };
}

/** An array of one shape of element. */
export function array<const E extends Column>(element: E): ArrayColumn<E> {
  return { kind: 'array', element };
}

/** JSON of a known shape, kept as text. */
export function jsonText<const S extends Column>(shape: S): JsonTextColumn<S> {
  return { kind: 'jsonText', shape };
}

/** A column drawn out of a record. */
export function virtual<const C extends DrawnType>(column: C, draw: Draw): VirtualColumn<C> {
  return { kind: 'virtual', column, draw };
}

/** The columns of a table as the fields of an interface: `interface SigninLogs extends Fields<typeof columns> {}`. */
export type Fields<C> = { readonly [K in keyof C]: C[K] };
