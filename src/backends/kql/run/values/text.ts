/** Lower case, one character for one: the few letters whose lower case is longer stay as they are. */
export function toLowerSimple(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : mapEach(text, (unit) => unit.toLowerCase());
}

/** Upper case, one character for one: `ß` stays `ß`. */
export function toUpperSimple(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : mapEach(text, (unit) => unit.toUpperCase());
}

function mapEach(text: string, change: (character: string) => string): string {
  let changed = '';
  for (const character of text) {
    const other = change(character);
    changed += other.length === character.length ? other : character;
  }
  return changed;
}
