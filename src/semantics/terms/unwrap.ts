import { isArray, isObject, memberOf } from '../values/is-object.ts';
import { parseJson } from '../values/parse-json.ts';
import { readText } from '../values/read-text.ts';
import type { Value } from '../values/value.ts';

/** What stands inside text that is JSON itself (decision 1.9). */
export function unwrapText(text: string, path: readonly string[]): Value {
  const parsed = parseJson(text);
  const value = isArray(parsed) ? parsed[0] : parsed;
  if (path.length > 0) {
    const member = path.reduce<Value>((of, name) => memberOf(of, name), value ?? undefined);
    return readText(member);
  }
  if (parsed === undefined || isObject(parsed)) return text;
  return readText(value);
}
