import { InternalError } from '../../diagnostics/internal-error.ts';
import { armQuoted } from '../arm-string.ts';

/** The name of the template's parameter that holds a list's items. */
export function listParameterName(name: string): string {
  return `list-${name}`;
}

/**
 * What stands in a query for the items of a customer's list: an array whose one item is the list's placeholder,
 * `["{{list:vip}}"]`.
 */
export function listPlace(query: string, name: string): string {
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  const place = new RegExp(`\\[\\s*(["'])\\{\\{list:${escaped}\\}\\}\\1\\s*\\]`).exec(query)?.[0];
  if (place === undefined) {
    throw new InternalError(`the query has no place for the list '${name}'`);
  }
  return place;
}

/** An expression that puts the lists of a deployment into the query of a variable. */
export function withLists(variable: string, query: string, lists: readonly string[]): string {
  const expression = lists.reduce((text, name) => {
    const place = armQuoted(listPlace(query, name));
    return `replace(${text}, ${place}, string(parameters('${listParameterName(name)}')))`;
  }, `variables('${variable}')`);
  return `[${expression}]`;
}
