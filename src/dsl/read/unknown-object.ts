import type { Path } from '../../ir/path.ts';
import { dslCodes } from '../diagnostics.ts';
import type { Context } from './context.ts';

/** An object that came from an author's file: any keys, any values. */
export interface UnknownObject {
  readonly [key: string]: unknown;
}

/** Is it an object with keys, and no array? */
export function isObject(value: unknown): value is UnknownObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is it an array? */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** What a value is, in a word that a sentence can use. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (isArray(value)) return 'an array';
  if (typeof value === 'string') return `the text '${value.slice(0, 60)}'`;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return `the ${typeof value} ${String(value)}`;
  }
  if (isObject(value) && typeof value['kind'] === 'string') return `a ${value['kind']}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The entries of an object whose keys are all known; unknown and undefined ones are told and left out. */
export function knownEntries(
  value: unknown,
  of: string,
  known: readonly string[],
  at: Path,
  context: Context,
): ReadonlyMap<string, unknown> {
  const entries = objectEntries(value, of, at, context);
  for (const key of [...entries.keys()]) {
    if (known.includes(key)) continue;
    context.say(dslCodes.raise.DSL1002({ key, of, known }, context.locate([...at, key], 'key')));
    entries.delete(key);
  }
  return entries;
}

/** The entries of an object with any keys; undefined ones are told and left out. */
export function objectEntries(
  value: unknown,
  of: string,
  at: Path,
  context: Context,
): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  if (!isObject(value)) {
    wrongType(value, of, 'an object', at, context);
    return entries;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) entries.set(key, entry);
    else {
      const here = [...at, key];
      context.say(dslCodes.raise.DSL1005({ what: `'${key}'` }, context.locate(here)));
    }
  }
  return entries;
}

/** Tells that something is not of the type it should be. */
export function wrongType(
  value: unknown,
  what: string,
  expected: string,
  at: Path,
  context: Context,
): void {
  const span = context.locate(at);
  if (value === undefined) context.say(dslCodes.raise.DSL1005({ what }, span));
  else context.say(dslCodes.raise.DSL1004({ what, expected, found: shapeOf(value) }, span));
}

/** A text, or nothing with a finding. */
export function readText(
  value: unknown,
  what: string,
  at: Path,
  context: Context,
): string | undefined {
  if (typeof value === 'string') return value;
  wrongType(value, what, 'text', at, context);
  return undefined;
}

/** One value or an array of them, as an array; with the path of each. */
export function oneOrMore(
  value: unknown,
  at: Path,
): readonly { readonly value: unknown; readonly at: Path }[] {
  if (!isArray(value)) return [{ value, at }];
  return value.map((item, index) => ({ value: item, at: [...at, index] }));
}
