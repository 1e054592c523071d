import type { TextColumn } from '../schema/column.ts';
import type { Table } from '../schema/table.ts';
import type { List } from './list.ts';
import type { Plain, Refs } from './refs.ts';
import type { DrawnColumn, With } from './with.ts';

type Reconciled<X, Y> = [X] extends [Y]
  ? [Y] extends [X]
    ? X
    : X extends TextColumn
      ? Y extends 'string'
        ? X
        : never
      : never
  : [Y] extends [TextColumn]
    ? [X] extends ['string']
      ? Y
      : never
    : never;

/** The columns that two tables share, with JSON text on one side read as the object of the other. */
export type Common<A, B> = {
  readonly [
    K in keyof A & keyof B as [Reconciled<Plain<A[K]>, Plain<B[K]>>] extends [never] ? never : K
  ]: Reconciled<Plain<A[K]>, Plain<B[K]>>;
};

/** Several tables as one. */
export interface OneOf<T = unknown> {
  readonly kind: 'oneOf';
  readonly tables: readonly Table[];
  /** Never set: carries the common columns. */
  readonly fields?: T;
}

/** The latest record for each key. */
export interface State<T = unknown> {
  readonly kind: 'state';
  readonly of: Table | OneOf;
  readonly per: readonly string[];
  /** Never set: carries the columns. */
  readonly fields?: T;
}

/** A source with values drawn out of each record. */
export interface Extended<T = unknown> {
  readonly kind: 'extended';
  readonly of: Source<unknown>;
  readonly with: { readonly [name: string]: unknown };
  /** Never set: carries the columns. */
  readonly fields?: T;
}

/** What a rule reads: a table, several as one, the latest state of one, or a customer's list. */
export type Source<T> =
  Table<T> | OneOf<T> | State<T> | Extended<T> | (List & { readonly fields?: T });

/**
 * Several tables as one, with the columns they share. Where one holds an object and another the same as JSON
 * text, both are read as the object.
 *
 * @example
 * from: oneOf(SigninLogs, AADNonInteractiveUserSignInLogs)
 */
export function oneOf<A, B>(a: Table<A>, b: Table<B>): OneOf<Common<A, B>>;
/** Three tables as one. */
export function oneOf<A, B, C>(
  a: Table<A>,
  b: Table<B>,
  c: Table<C>,
): OneOf<Common<Common<A, B>, C>>;
/** Four tables as one. */
export function oneOf<A, B, C, D>(
  a: Table<A>,
  b: Table<B>,
  c: Table<C>,
  d: Table<D>,
): OneOf<Common<Common<A, B>, Common<C, D>>>;
/** Any number of tables; at run time only that they are tables matters. */
export function oneOf(...tables: readonly Table[]): OneOf {
  return { kind: 'oneOf', tables };
}

/**
 * The state of an inventory: for each key its latest record.
 *
 * @example
 * from: stateOf(IdentityInfo, 'AccountObjectId')
 */
export function stateOf<T>(of: Table<T> | OneOf<T>, ...per: readonly NoInfer<Refs<T>>[]): State<T> {
  return { kind: 'state', of, per };
}

/**
 * A source with values drawn out of each record, for branches and steps that read another source than their
 * rule, and for values that several rules share. A rule's own `with` does the same in place.
 *
 * @example
 * from: extend(AuditLogs, { reviewer: { in: 'AdditionalDetails', where: { key: 'Reviewer' }, take: 'value' } })
 */
export function extend<T, const W>(
  of: Source<T>,
  draws: { readonly [K in keyof W]: With<T, W[K]> },
): Extended<T & { readonly [K in keyof W]: DrawnColumn<W[K]> }> {
  return { kind: 'extended', of, with: draws };
}
