import { placeholderParts } from './placeholder-parts.ts';
import type { TextPart } from '../syntax.ts';
import type { MatchPart } from './glob.ts';

/** The values of each placeholder, as Sigma strings: `srv*` has a wildcard. */
export type Placeholders = ReadonlyMap<string, readonly (string | number)[]>;

/** What became of a text with placeholders. */
export interface Filled {
  readonly texts: readonly (readonly MatchPart[])[];
  readonly missing: readonly string[];
}

/** How many texts the placeholders of one value may make. */
const limit = 100_000;

/** Replaces each placeholder by each of its values. */
export function fillPlaceholders(parts: readonly TextPart[], values: Placeholders): Filled {
  let texts: (readonly MatchPart[])[] = [[]];
  const missing: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'placeholder') {
      texts = texts.map((before) => [...before, part]);
      continue;
    }
    const choices = values.get(part.name);
    if (choices === undefined || texts.length * choices.length > limit) missing.push(part.name);
    const parsed = (choices ?? []).map((choice) => placeholderParts(String(choice)));
    texts = texts.flatMap((before) => parsed.map((one) => [...before, ...one]));
  }
  return { texts: missing.length > 0 ? [] : texts, missing };
}
