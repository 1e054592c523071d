import { InternalError } from '../../diagnostics/internal-error.ts';
import { armQuoted } from '../arm-string.ts';

/** What stands in a query for the items of a customer's list. */
export function listPlace(name: string): string {
  return `["{{list:${name}}}"]`;
}

/** The name of the template's parameter that holds a list's items. */
export function listParameterName(name: string): string {
  return `list-${name}`;
}

/** An expression that puts the lists of a deployment into the query of a variable. */
export function withLists(variable: string, query: string, lists: readonly string[]): string {
  const expression = lists.reduce((text, name) => {
    const place = listPlace(name);
    if (!query.includes(place)) {
      throw new InternalError(`the query has no place for the list '${name}'`);
    }
    return `replace(${text}, ${armQuoted(place)}, string(parameters('${listParameterName(name)}')))`;
  }, `variables('${variable}')`);
  return `[${expression}]`;
}
