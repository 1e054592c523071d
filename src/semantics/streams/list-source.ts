import type { ListSource } from '../../ir/stream.ts';
import type { JsonObject } from '../../values/json.ts';
import { memberOf } from '../values/is-object.ts';
import type { Value } from '../values/value.ts';
import { readText } from '../values/read-text.ts';
import type { StreamContext } from './context.ts';
import type { Row } from './row.ts';

/** The rows of a customer's list, all of this moment. A row without any item is none (decision 2.13). */
export function listRows(source: ListSource, context: StreamContext): readonly Row[] {
  const rows = context.compiler.settings.lists.get(source.name) ?? [];
  return rows
    .map((row, position) => listRow(source, row, position, context.now))
    .filter((row) => [...row.values.values()].some((value) => value !== ''));
}

function listRow(source: ListSource, row: JsonObject, position: number, now: bigint): Row {
  const values = new Map<string, Value>();
  for (const { name } of source.columns) {
    values.set(name, (readText(memberOf(row, name)) ?? '').trim());
  }
  return { id: `${source.name}#${String(position).padStart(8, '0')}`, time: now, values };
}
