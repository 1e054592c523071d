import type { StoredColumn, TableRead, TableSource } from '../../ir/stream.ts';
import type { JsonObject } from '../../values/json.ts';
import { parsed } from '../terms/unwrap.ts';
import { memberOf } from '../values/is-object.ts';
import { familyOf, readValue, toJson } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';
import type { StreamContext } from './context.ts';
import type { Row } from './row.ts';

/** The records of all tables of a source (decision 3.2). One without a readable time is none. */
export function tableRows(source: TableSource, context: StreamContext): readonly Row[] {
  return source.tables.flatMap((table) => {
    const records = context.tables.get(table.name) ?? [];
    return records
      .map((record, position) => tableRow(table, record, position))
      .filter((row) => row !== undefined);
  });
}

function tableRow(table: TableRead, record: JsonObject, position: number): Row | undefined {
  const time = readValue(memberOf(record, table.time), 'datetime');
  if (typeof time !== 'bigint') return undefined;
  const id = readValue(memberOf(record, table.recordId), 'string');
  const values = new Map<string, Value>();
  for (const column of table.columns) values.set(column.name, columnValue(record, column));
  return {
    id: typeof id === 'string' && id !== '' ? id : positionId(table.name, position),
    time,
    values,
  };
}

/** Stands for a record that has no id; the digits keep the order of positions when compared as text. */
function positionId(table: string, position: number): string {
  return `${table}#${String(position).padStart(8, '0')}`;
}

/** A column as its table stores it, and JSON text as the JSON (decisions 1.1 and 1.7). */
function columnValue(record: JsonObject, column: StoredColumn): Value {
  const stored = readValue(memberOf(record, column.name), column.stored);
  if (column.stored === 'string' && familyOf(column.type) === 'json') {
    return parsed(stored);
  }
  if (column.type === 'string' && stored === undefined) return '';
  return toJson(stored, column.stored);
}
