import type { TextColumn } from '../schema/column.ts';
import type { TextKind } from '../values/text-kind.ts';

/** What the items of a list are. */
export type ItemKind = TextKind | 'network' | 'number';

/** What is told about a list. */
export interface ListSpec<K extends ItemKind> {
  /** What an item is. A list of object ids cannot be compared with a column of sign-in names. */
  readonly item: K;
  /** What the list is for, and where its rows come from. */
  readonly meaning: string;
  /** One row as it would stand in the customer's watchlist. */
  readonly example: string;
}

/** A list that the customer keeps: a watchlist in Sentinel, a parameter in Azure Monitor, a placeholder in Sigma. */
export interface List<K extends ItemKind = ItemKind> extends ListSpec<K> {
  readonly kind: 'list';
  readonly name: string;
  /** Never set: carries the shape of a row, for rules that read the list as a table. */
  readonly fields?: ListRow<K>;
}

/** A row of a list: its item. */
export interface ListRow<K extends ItemKind> {
  readonly item: K extends TextKind ? TextColumn<K> : K extends 'number' ? 'real' : 'string';
}

/**
 * Declares a list that the customer keeps.
 *
 * @example
 * export const privilegedAccounts = list('privileged-accounts', {
 *   item: 'objectId',
 *   meaning: 'Object ids of every account that holds a privileged role.',
 *   example: '1c4fbc32-5c3a-4f0f-9a3c-0d3f1f0a2b11',
 * });
 */
export function list<const K extends ItemKind>(name: string, spec: ListSpec<K>): List<K> {
  return { kind: 'list', name, ...spec };
}
