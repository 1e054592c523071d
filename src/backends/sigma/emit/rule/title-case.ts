const smallWords = new Set(
  'a an and as at but by for from if in into nor of off on onto or out over per so than the to up via vs with yet'.split(
    ' ',
  ),
);

const longest = 120;

/** A title as the community writes it: words begin with a capital, small ones in the middle do not; no dot at the end. */
export function titleCase(text: string): string {
  const words = text.trim().replace(/\.+$/, '').split(/\s+/);
  return words.map((word, at) => (at > 0 && smallWords.has(word) ? word : capital(word))).join(' ');
}

/** A title with what tells it from its siblings, not longer than a title may be. */
export function titleWith(text: string, suffix: string | undefined): string {
  const tail = suffix === undefined ? '' : ` - ${suffix}`;
  const title = titleCase(text);
  const room = longest - tail.length;
  const short = title.length <= room ? title : title.slice(0, room).replace(/\s+\S*$/, '');
  return `${short}${tail}`;
}

/** `notEvaluated` as words: `Not Evaluated`. */
export function wordsOf(name: string): string {
  return titleCase(name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' '));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
