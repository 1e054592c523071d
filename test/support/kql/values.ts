import { fromDynamic } from '../../../src/backends/kql/run/values/convert.ts';
import { parseJson } from '../../../src/backends/kql/run/values/json.ts';
import { Frame } from '../../../src/backends/kql/run/table/frame.ts';
import { Schema } from '../../../src/backends/kql/run/table/schema.ts';
import { nullOf } from '../../../src/backends/kql/run/values/value.ts';
import type { Value } from '../../../src/backends/kql/run/values/value.ts';
import { parseDatetime } from '../../../src/backends/kql/scalars/parse-datetime.ts';
import type { Datetime } from '../../../src/backends/kql/scalars/datetime.ts';
import type { ColumnDeclaration } from '../../../src/backends/kql/syntax.ts';
import type { Json, JsonObject } from '../../../src/values/json.ts';

/** A moment as the engine counts it. */
export function datetimeOf(text: string): Datetime {
  const parsed = parseDatetime(text);
  if (parsed === undefined) throw new Error(`'${text}' is no moment`);
  return parsed;
}

/** Records as a table of the engine. */
export function frameOf(columns: readonly ColumnDeclaration[], rows: readonly JsonObject[]): Frame {
  const cells = rows.map((row) => columns.map(({ name, type }) => cellOf(row[name], type)));
  return Frame.ofRows(new Schema(columns), cells);
}

function cellOf(value: Json | undefined, type: ColumnDeclaration['type']): Value {
  if (value === undefined || value === null) return nullOf(type);
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? Number(part) : part,
  );
  const parsed = parseJson(text);
  return parsed === undefined ? nullOf(type) : fromDynamic(parsed, type);
}
