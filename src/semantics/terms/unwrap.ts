import { isArray, memberOf } from '../values/is-object.ts';
import { parseJson } from '../values/parse-json.ts';
import type { Value } from '../values/value.ts';

/** JSON text as the value it holds; text that is no JSON, and what is no text, stays as it is (decision 1.7). */
export function parsed(value: Value): Value {
  if (typeof value !== 'string') return value;
  const json = parseJson(value);
  return json === undefined ? value : (json ?? undefined);
}

/** What stands inside text that is JSON itself (decision 1.9). */
export function unwrapped(value: Value, path: readonly string[]): Value {
  const inner = path.reduce<Value>((of, name) => memberOf(of, name), parsed(value));
  if (!isArray(inner) || inner.length > 1) return inner;
  return inner[0] ?? undefined;
}
