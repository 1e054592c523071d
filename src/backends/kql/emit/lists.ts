import type { ListReference } from '../../../ir/expression.ts';
import type { Expression, Statement } from '../syntax.ts';
import { call, dynamicArray, name, text } from './build-expression.ts';
import { item, letValue, mvExpand, pipe, print, project, where } from './build-operator.ts';
import { declare } from './context.ts';
import type { EmitContext } from './context.ts';
import { camelCase } from './names.ts';

/** The column in which a list's items stand. */
export const itemColumn = 'Item';

/** What stands for the items of a list until a template puts them there. */
export function listPlaceholder(list: string): string {
  return `{{list:${list}}}`;
}

/**
 * A customer's list as a table of one column. A watchlist is read by its search key; where lists are parameters, an
 * array stands in the query whose one item is the placeholder.
 */
export function emitList(list: ListReference, context: EmitContext): Expression {
  context.lists.set(list.name, list);
  const make = (made: string): Statement => letValue(made, items(list, context));
  const comment = context.target === 'sentinel' ? undefined : `The customer's list '${list.name}'.`;
  return name(declare(context, `list ${list.name}`, camelCase(list.name), make, comment));
}

function items(list: ListReference, context: EmitContext): Expression {
  const isNumber = list.item === 'number';
  const trimmed = call('trim', text('\\s+'), name(sourceColumn(context)));
  const value = isNumber ? call('toreal', trimmed) : trimmed;
  const isThere = call(isNumber ? 'isnotnull' : 'isnotempty', name(itemColumn));
  return pipe(listSource(list, context), project(item(value, itemColumn)), where(isThere));
}

function sourceColumn(context: EmitContext): string {
  return context.target === 'sentinel' ? 'SearchKey' : itemColumn;
}

function listSource(list: ListReference, context: EmitContext): Expression {
  if (context.target === 'sentinel') return call('_GetWatchlist', text(list.name));
  const placeholder = dynamicArray([text(listPlaceholder(list.name))]);
  return pipe(
    undefined,
    print(item(placeholder, itemColumn)),
    mvExpand({ name: itemColumn, value: name(itemColumn), to: 'string' }),
  );
}
