import type { Json } from '../../values/json.ts';
import { isArray } from './is-object.ts';

/** The JSON of a value without spaces, members in the order they have. */
export function jsonText(value: Json): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  const members = Object.entries(value).map(([k, v]) => `${JSON.stringify(k)}:${jsonText(v)}`);
  return `{${members.join(',')}}`;
}
