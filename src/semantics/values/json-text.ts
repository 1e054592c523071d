import type { Json, JsonObject } from '../../values/json.ts';
import { isArray, isObject } from './is-object.ts';
import { numberText } from './number-text.ts';

/** What is still to be written: a piece of text as it stands, or a value. */
type Pending = { readonly piece: string } | { readonly value: Json };

/**
 * The JSON of a value without spaces, members in the order they have. Keeps its own stack, since a log may nest
 * deeper than calls can.
 */
export function jsonText(value: Json): string {
  const pieces: string[] = [];
  const pending: Pending[] = [{ value }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('piece' in next) pieces.push(next.piece);
    else if (isArray(next.value) || isObject(next.value)) {
      for (const part of partsOf(next.value)) pending.push(part);
    } else pieces.push(scalarText(next.value));
  }
  return pieces.join('');
}

/** The parts of an array or an object, the last one first. */
function partsOf(value: readonly Json[] | JsonObject): Pending[] {
  const parts = isArray(value)
    ? value.flatMap((item, i): Pending[] => [{ piece: i === 0 ? '[' : ',' }, { value: item }])
    : Object.entries(value).flatMap(([name, member], i): Pending[] => [
        { piece: `${i === 0 ? '{' : ','}${JSON.stringify(name)}:` },
        { value: member },
      ]);
  if (parts.length === 0) return [{ piece: isArray(value) ? '[]' : '{}' }];
  return [...parts, { piece: isArray(value) ? ']' : '}' }].reverse();
}

function scalarText(value: Json): string {
  return typeof value === 'bigint' || typeof value === 'number'
    ? numberText(value)
    : JSON.stringify(value);
}
