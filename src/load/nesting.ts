import type { Position } from '../diagnostics/span.ts';

/** Deeper sources overflow the stack of parsers; people write a tenth of this. */
export const mostNested = 250;

/** How deep brackets are nested, and where it is deepest. */
export interface Nesting {
  readonly depth: number;
  readonly at: Position;
}

const tokens =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'?|"(?:[^"\\\n]|\\.)*"?|[([{]|[)\]}]|\n/g;

/**
 * Measures nesting without a parser, because parsers are what it protects. Text inside templates and regular
 * expressions is read as code: it would take hundreds of open brackets in one to be misled.
 */
export function measureNesting(text: string): Nesting {
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let deepest: Nesting = { depth: 0, at: { line: 1, column: 1 } };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if ('([{'.includes(token)) {
      depth += 1;
      if (depth > deepest.depth) deepest = { depth, at: { line, column: index - lineStart + 1 } };
    } else if (')]}'.includes(token)) depth = Math.max(0, depth - 1);
    for (let at = token.indexOf('\n'); at !== -1; at = token.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = index + at + 1;
    }
  }
  return deepest;
}
