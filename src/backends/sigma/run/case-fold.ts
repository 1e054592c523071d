/**
 * Unicode simple case folding: one code point for one code point, so that `ß` never becomes `ss` and
 * lengths in code points stay. ASCII, nearly all there is, takes the short way.
 */
export function foldCase(text: string): string {
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const ch of text) folded += foldOne(ch);
  return folded;
}

/** The dotted and the dotless i fold to themselves: what joins them to `i` is Turkish, not simple folding. */
function foldOne(ch: string): string {
  if (ch === '\u0130' || ch === '\u0131') return ch;
  const upper = ch.toUpperCase();
  const base = isSingle(upper) ? upper : ch;
  const lower = base.toLowerCase();
  return isSingle(lower) ? lower : base;
}

function isSingle(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}
