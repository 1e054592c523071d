import { RE2JS } from 're2js';
import type { Place } from '../../syntax.ts';
import type { Compiled } from '../expressions/compiled.ts';
import { Fault } from '../fault.ts';
import { unicodeClasses } from './unicode-regex.ts';

/** A regular expression of RE2. */
export interface Regex {
  readonly re2: RE2JS;
  readonly test: (text: string) => boolean;
}

/** How many patterns that come from rows are kept. */
const kept = 200;

/** The function that compiles patterns, remembering them. */
export function regexCache(at: Place, flags = 0): (text: string) => Regex {
  const made = new Map<string, Regex>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= kept) made.clear();
    const regex = makeRegex(text, at, flags);
    made.set(text, regex);
    return regex;
  };
}

/** Like `regexCache`; a constant pattern is compiled at once, so that its faults show without rows. */
export function compileRegex(pattern: Compiled, at: Place, flags = 0): (text: string) => Regex {
  const regexOf = regexCache(at, flags);
  const fixed = pattern.constant?.value;
  if (typeof fixed === 'string') regexOf(fixed);
  return regexOf;
}

/** Compiles a pattern; a fault with the place where it is none. */
export function makeRegex(pattern: string, at: Place, flags = 0): Regex {
  try {
    const re2 = RE2JS.compile(unicodeClasses(pattern), flags);
    return { re2, test: (text) => re2.matcher(text).find() };
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : 'it does not compile';
    throw new Fault(at, (raise, span) => raise.KQL3008({ pattern, detail }, span));
  }
}
