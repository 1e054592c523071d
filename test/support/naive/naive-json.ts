import type { Json } from '../../../src/values/json.ts';
import { naiveNumber } from './naive-number.ts';

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/gs;

const mark = '\0big:';

/** JSON text as a value, whole numbers past 2^53 as bigint; undefined where it is none. */
export function naiveParse(text: string): Json | undefined {
  const marked = text.replace(token, (found) =>
    /^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found)) && !/^-?0\d/.test(found)
      ? `"\\u0000big:${found}"`
      : found,
  );
  try {
    return fromUnknown(JSON.parse(marked));
  } catch {
    return undefined;
  }
}

/** What JSON text holds; other text, and what is no text, as it is. */
export function naiveInside(value: Json): Json {
  const held = typeof value === 'string' ? naiveParse(value) : undefined;
  return held === undefined ? value : held;
}

/** Whatever `JSON.parse` gave, with the marked whole numbers as bigint. */
function fromUnknown(value: unknown): Json {
  if (typeof value === 'string') return value.startsWith(mark) ? BigInt(value.slice(5)) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map(fromUnknown);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromUnknown(part)]));
}

/** A value as JSON text without spaces. */
export function naivePrint(value: Json): string {
  const marked = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' || typeof part === 'number' ? `${mark}${naiveNumber(part)}` : part,
  );
  return marked.replaceAll(/"\\u0000big:([-+.\dE]+)"/g, '$1');
}

/** A member, or null where there is none. */
export function naiveMember(value: Json | undefined, name: string): Json {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const found = Object.entries(value).find(([key]) => key === name);
  return found === undefined ? null : found[1];
}

/** The elements of an array; none of anything else. */
export function naiveElements(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
