import type { ListReference } from '../ir/expression.ts';
import type { Settings } from './compiler.ts';
import { memberOf } from './values/is-object.ts';
import { readText } from './values/read-text.ts';

/** The items of a customer's list: spaces around them and empty ones do not count (decision 2.13). */
export function listItems(list: ListReference, settings: Settings): readonly string[] {
  const rows = settings.lists.get(list.name) ?? [];
  return rows
    .map((row) => readText(memberOf(row, list.column))?.trim() ?? '')
    .filter((item) => item !== '');
}
