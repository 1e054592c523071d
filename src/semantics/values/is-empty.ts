import { isArray, isObject } from './is-object.ts';
import type { Value } from './value.ts';

/** There is nothing: absent, `''`, `[]` or `{}` (decision 2.5). */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === '') return true;
  if (isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** There is no value to take: absent or `''` (decision 3.1). */
export function isBlank(value: Value): boolean {
  return value === undefined || value === '';
}
