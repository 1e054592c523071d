import { foldCase } from './case-fold.ts';

/** A piece of a text to match; `any-dash` is what `windash` makes of a dash. */
export type MatchPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'any-run' }
  | { readonly kind: 'any-one' }
  | { readonly kind: 'any-dash' };

/** The characters that `windash` takes for one another. */
export const dashes: readonly string[] = ['-', '/', '\u2013', '\u2014', '\u2015'];

/**
 * What a text test comes down to. Everything but a glob is decided by looking a literal up; a glob has at
 * most a literal that any match must contain.
 */
export interface TextTest {
  readonly shape: 'exact' | 'prefix' | 'suffix' | 'contains' | 'any' | 'glob';
  /** The literal of the shape, folded unless case counts; of a glob, its longest literal. */
  readonly literal: string;
  readonly parts: readonly MatchPart[];
  readonly isCased: boolean;
}

/** Brings parts to the simplest test that means the same. */
export function textTest(parts: readonly MatchPart[], isCased: boolean): TextTest {
  const tidy = tidyParts(parts, isCased);
  const middle = tidy.filter((part) => part.kind !== 'any-run');
  const opens = tidy[0]?.kind === 'any-run';
  const closes = tidy.at(-1)?.kind === 'any-run';
  const [only] = middle;
  const runs = tidy.length - middle.length;
  if (middle.length === 0) {
    return { shape: runs > 0 ? 'any' : 'exact', literal: '', parts: tidy, isCased };
  }
  const isSimple = middle.length === 1 && only?.kind === 'literal';
  if (!isSimple) return { shape: 'glob', literal: longestLiteral(tidy), parts: tidy, isCased };
  const shape = opens ? (closes ? 'contains' : 'suffix') : closes ? 'prefix' : 'exact';
  return { shape, literal: only.text, parts: tidy, isCased };
}

function tidyParts(parts: readonly MatchPart[], isCased: boolean): readonly MatchPart[] {
  const tidy: MatchPart[] = [];
  for (const part of parts) {
    const last = tidy.at(-1);
    if (part.kind === 'any-run' && last?.kind === 'any-run') continue;
    if (part.kind !== 'literal') tidy.push(part);
    else if (part.text !== '') {
      const text = isCased ? part.text : foldCase(part.text);
      if (last?.kind === 'literal')
        tidy[tidy.length - 1] = { kind: 'literal', text: last.text + text };
      else tidy.push({ kind: 'literal', text });
    }
  }
  return tidy;
}

function longestLiteral(parts: readonly MatchPart[]): string {
  let longest = '';
  for (const part of parts) {
    if (part.kind === 'literal' && part.text.length > longest.length) longest = part.text;
  }
  return longest;
}

/**
 * Matches a whole text against parts, in time proportional to their product at worst: between two runs the
 * leftmost fit is always good enough, so nothing is tried twice.
 */
export function matchParts(parts: readonly MatchPart[], text: string): boolean {
  const segments = splitAtRuns(parts);
  const head = segments[0] ?? [];
  const start = matchForward(head, text, 0);
  if (start < 0) return false;
  if (segments.length === 1) return start === text.length;
  const end = matchBackward(segments.at(-1) ?? [], text, text.length);
  let at = start;
  for (const segment of segments.slice(1, -1)) {
    at = findSegment(segment, text, at);
    if (at < 0) return false;
  }
  return end >= at;
}

type Segment = readonly MatchPart[];

function splitAtRuns(parts: readonly MatchPart[]): readonly Segment[] {
  const segments: MatchPart[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'any-run') segments.push([]);
    else segments.at(-1)?.push(part);
  }
  return segments;
}

/** The end of the leftmost fit at or after a place, or -1. */
function findSegment(segment: Segment, text: string, from: number): number {
  for (let at = from; at <= text.length; at++) {
    if (isInsidePair(text, at)) continue;
    const end = matchForward(segment, text, at);
    if (end >= 0) return end;
  }
  return -1;
}

function matchForward(segment: Segment, text: string, from: number): number {
  let at = from;
  for (const part of segment) {
    if (part.kind === 'literal') {
      if (!text.startsWith(part.text, at)) return -1;
      at += part.text.length;
    } else {
      if (at >= text.length) return -1;
      if (part.kind === 'any-dash' && !dashes.includes(text.charAt(at))) return -1;
      at += isInsidePair(text, at + 1) ? 2 : 1;
    }
  }
  return at;
}

function matchBackward(segment: Segment, text: string, from: number): number {
  let at = from;
  for (const part of segment.toReversed()) {
    if (part.kind === 'literal') {
      at -= part.text.length;
      if (at < 0 || !text.startsWith(part.text, at)) return -1;
    } else {
      at -= isInsidePair(text, at - 1) ? 2 : 1;
      if (at < 0) return -1;
      if (part.kind === 'any-dash' && !dashes.includes(text.charAt(at))) return -1;
    }
  }
  return at;
}

/** Does this place cut a surrogate pair in two? One character is one code point. */
function isInsidePair(text: string, at: number): boolean {
  const after = text.charCodeAt(at);
  if (after < 0xdc00 || after > 0xdfff || Number.isNaN(after)) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
