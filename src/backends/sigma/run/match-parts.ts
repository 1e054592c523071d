import type { MatchPart } from './glob.ts';
import { dashes } from './glob.ts';

/** Puts runs around a text, where there are none yet. */
export function wrapParts(
  parts: readonly MatchPart[],
  before: boolean,
  after: boolean,
): readonly MatchPart[] {
  const run: MatchPart = { kind: 'any-run' };
  const head = before && parts[0]?.kind !== 'any-run' ? [run] : [];
  const tail = after && (parts.at(-1)?.kind !== 'any-run' || parts.length === 0) ? [run] : [];
  return [...head, ...parts, ...tail];
}

/** Replaces every literal by parts. */
export function mapLiterals(
  parts: readonly MatchPart[],
  split: (text: string) => readonly MatchPart[],
): readonly MatchPart[] {
  return parts.flatMap((part) => (part.kind === 'literal' ? split(part.text) : [part]));
}

/** The text of parts without wildcards; `undefined` when there are any. */
export function plainTextOf(parts: readonly MatchPart[]): string | undefined {
  let plain = '';
  for (const part of parts) {
    if (part.kind !== 'literal') return undefined;
    plain += part.text;
  }
  return plain;
}

/** Every spelling of a text with dashes, or `undefined` when there are more than `limit`. */
export function expandDashes(
  parts: readonly MatchPart[],
  limit: number,
): readonly (readonly MatchPart[])[] | undefined {
  let spellings: (readonly MatchPart[])[] = [[]];
  for (const part of parts) {
    const choices: readonly MatchPart[] =
      part.kind === 'any-dash' ? dashes.map((text) => ({ kind: 'literal', text })) : [part];
    if (spellings.length * choices.length > limit) return undefined;
    spellings = spellings.flatMap((before) => choices.map((choice) => [...before, choice]));
  }
  return spellings;
}
