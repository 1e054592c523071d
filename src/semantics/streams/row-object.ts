import type { Json, JsonObject } from '../../values/json.ts';
import type { Row } from './row.ts';

/** A row as an object column of another one. */
export function rowObject(row: Row): JsonObject {
  const members: Record<string, Json> = {};
  Object.setPrototypeOf(members, null);
  for (const [name, value] of row.values) if (value !== undefined) members[name] = value;
  return members;
}

/** The row with one more column. */
export function withColumn(row: Row, name: string, value: Json | undefined): Row {
  return { ...row, values: new Map([...row.values, [name, value ?? undefined]]) };
}
