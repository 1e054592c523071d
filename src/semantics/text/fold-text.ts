import { caseFolding } from './case-folding.ts';

const folded: ReadonlyMap<number, number> = new Map(
  caseFolding.flatMap(([from, to, step, delta]) => {
    const entries: [number, number][] = [];
    for (let code = from; code <= to; code += step) entries.push([code, code + delta]);
    return entries;
  }),
);

/** The text by which texts that differ in case alone are equal (decision 2.2): one character for each. */
export function foldText(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let result = '';
  for (const character of text) {
    const to = folded.get(character.codePointAt(0) ?? 0);
    result += to === undefined ? character : String.fromCodePoint(to);
  }
  return result;
}
