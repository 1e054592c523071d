import type { TextPart } from '../syntax.ts';

/**
 * Splits a Sigma string into its parts. The backslash takes the meaning from `*`, `?` and `\`; before
 * anything else, and at the end, it is itself.
 */
export function parseTextParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') parts.push({ kind: 'literal', text: literal });
    literal = '';
  };
  for (let at = 0; at < text.length; at++) {
    const ch = text.charAt(at);
    const next = text.charAt(at + 1);
    if (ch === '\\' && (next === '*' || next === '?' || next === '\\')) {
      literal += next;
      at++;
    } else if (ch === '*' || ch === '?') {
      flush();
      parts.push({ kind: ch === '*' ? 'any-run' : 'any-one' });
    } else {
      literal += ch;
    }
  }
  flush();
  return parts;
}

/** Finds the placeholders of a value under `expand`; `\%` is a plain percent sign. */
export function parsePlaceholders(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.flatMap((part) => (part.kind === 'literal' ? splitPlaceholders(part.text) : [part]));
}

function splitPlaceholders(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let last = 0;
  const literal = (end: number): void => {
    const plain = text.slice(last, end).replaceAll('\\%', '%');
    if (plain !== '') parts.push({ kind: 'literal', text: plain });
  };
  for (const found of text.matchAll(/(?<!\\)%([^%]+)%/g)) {
    literal(found.index);
    parts.push({ kind: 'placeholder', name: found[1] ?? '' });
    last = found.index + found[0].length;
  }
  literal(text.length);
  return parts;
}
