const alphanumeric = /^[\p{L}\p{Nd}]$/u;

/** The pattern stands in the text with no letter or digit directly before or after it (decision 2.4). */
export function hasTerm(text: string, pattern: string): boolean {
  if (pattern === '') return false;
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    const before = characterBefore(text, at);
    const after = text.codePointAt(at + pattern.length);
    const next = after === undefined ? '' : String.fromCodePoint(after);
    if (!alphanumeric.test(before) && !alphanumeric.test(next)) return true;
  }
  return false;
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit < 0xe000;
  return text.slice(Math.max(0, isLow ? at - 2 : at - 1), at);
}
