import type { Item } from '../../syntax.ts';
import { call, dynamicArray, name } from '../build-expression.ts';
import { item } from '../build-operator.ts';
import type { Output } from '../outputs.ts';

/** The value of a column that single events have; what would be all values is the one there is. */
export function allOrOne({ column, all }: Output): Item {
  const own = name(column);
  if (!all) return item(own, column);
  const values = call('iff', call('isempty', own), dynamicArray([]), call('pack_array', own));
  return item(values, column);
}
