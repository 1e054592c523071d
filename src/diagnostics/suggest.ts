import { distance } from 'fastest-levenshtein';

/** The known names nearest to a mistyped one, best first: what "did you mean" offers. */
export function suggest(wrong: string, known: Iterable<string>, most = 3): readonly string[] {
  const lower = wrong.toLowerCase();
  const limit = Math.max(1, Math.floor(wrong.length * 0.4));
  const near: { name: string; far: number }[] = [];
  for (const name of known) {
    const far = name.toLowerCase() === lower ? 0 : distance(lower, name.toLowerCase());
    if (far <= limit) near.push({ name, far });
  }
  near.sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return near.slice(0, most).map((found) => found.name);
}

/** The sentence for the nearest names, or nothing where none is near. */
export function didYouMean(wrong: string, known: Iterable<string>): string | undefined {
  const [first, ...others] = suggest(wrong, known).map((name) => `'${name}'`);
  if (first === undefined) return undefined;
  const last = others.pop();
  if (last === undefined) return `did you mean ${first}?`;
  return `did you mean ${[first, ...others].join(', ')} or ${last}?`;
}
