import type { MatchPart } from './glob.ts';

/** Reads a value given from outside a rule: `*` and `?` are wildcards, `\` takes their meaning away. */
export function placeholderParts(text: string): readonly MatchPart[] {
  const parts: MatchPart[] = [];
  for (const found of text.matchAll(/\\([*?\\])|([*?])|([^*?\\]+|\\)/g)) {
    const [, escaped, wildcard, plain] = found;
    if (wildcard === undefined) parts.push({ kind: 'literal', text: escaped ?? plain ?? '' });
    else parts.push({ kind: wildcard === '*' ? 'any-run' : 'any-one' });
  }
  return parts;
}
