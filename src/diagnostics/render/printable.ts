/** Controls, format characters (those that turn the writing direction among them), separators, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const joiner = '\u200d';
const pictograph = /^\p{Extended_Pictographic}/u;

/**
 * Text that can do nothing to a terminal: whatever is invisible or would move the cursor, change the colour or
 * turn the reading direction is spelled out. Titles and values come from files that anyone may have written.
 */
export function printable(text: string): string {
  return text.replace(hidden, (found, offset: number) =>
    found === joiner && pictograph.test(text.slice(offset + 1)) ? found : spell(found),
  );
}

function spell(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
