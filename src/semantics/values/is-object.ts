import type { Json, JsonObject } from '../../values/json.ts';

/** It is a JSON object: not an array, not null, no scalar. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** It is a JSON array. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A member of an object; absent where there is no such member, it is null, or it is no object. */
export function memberOf(value: Json | undefined, name: string): Exclude<Json, null> | undefined {
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
  return value[name] ?? undefined;
}
