import type { ScalarType } from '../../../values/scalar-type.ts';
import { formatDatetime } from '../scalars/datetime.ts';
import { formatTimespan } from '../scalars/timespan.ts';
import { textOf } from './values/convert.ts';
import { formatJson } from './values/json.ts';
import type { Value } from './values/value.ts';
import type { Frame } from './table/frame.ts';

/** A cell as JSON text, in the batch protocol's own words: `{"$long":"…"}` past 2^53, `{"$real":"nan"}` for what JSON has no number for. `plain` writes the digits
 * themselves, and text for what is no number. */
export function cellJson(value: Value, type: ScalarType, plain = false): string {
  if (value === null) return 'null';
  if (type === 'dynamic') return formatJson(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (type === 'datetime' || type === 'timespan') return JSON.stringify(timeText(value, type));
  if (typeof value === 'number' || typeof value === 'bigint') {
    return plain ? formatJson(value) : numberJson(value, type);
  }
  return JSON.stringify(textOf(value, type));
}

function numberJson(value: number | bigint, type: ScalarType): string {
  if (type === 'real') return realJson(Number(value));
  return typeof value === 'bigint' ? `{"$long":"${value.toString()}"}` : value.toString();
}

function realJson(value: number): string {
  if (Number.isFinite(value)) return JSON.stringify(value);
  const name = Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : '+inf';
  return `{"$real":"${name}"}`;
}

function timeText(value: Value, type: 'datetime' | 'timespan'): string {
  if (typeof value !== 'number' && typeof value !== 'bigint') return '';
  return type === 'datetime' ? formatDatetime(value) : formatTimespan(value);
}

/** A cell as people read it. */
export function cellText(value: Value, type: ScalarType): string {
  if (value === null) return '';
  if (type === 'dynamic') return typeof value === 'string' ? value : formatJson(value);
  if (type === 'bool') return value === true ? 'true' : 'false';
  return textOf(value, type);
}

/** Rows as the batch protocol wants them: `"columns":[…],"rows":[…]`. */
export function frameJson(frame: Frame): string {
  const columns = frame.schema.columns.map(({ name, type }) => JSON.stringify({ name, type }));
  return `"columns":[${columns.join(',')}],"rows":[${[...rowsJson(frame)].join(',')}]`;
}

/** Each row as a JSON array. */
export function* rowsJson(frame: Frame): Generator<string> {
  const types = frame.schema.columns.map((column) => column.type);
  const data = types.map((_, at) => frame.column(at));
  for (let row = 0; row < frame.length; row++) {
    const cells = types.map((type, at) => cellJson(data[at]?.[row] ?? null, type));
    yield `[${cells.join(',')}]`;
  }
}

/** Each row as a JSON object. */
export function* objectsJson(frame: Frame): Generator<string> {
  const { columns } = frame.schema;
  const data = columns.map((_, at) => frame.column(at));
  for (let row = 0; row < frame.length; row++) {
    const cells = columns.map(
      ({ name, type }, at) =>
        `${JSON.stringify(name)}:${cellJson(data[at]?.[row] ?? null, type, true)}`,
    );
    yield `{${cells.join(',')}}`;
  }
}
