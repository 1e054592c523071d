import { toLowerSimple } from '../values/text.ts';

/** Does a text stand in another, and how? Both are compared as they are given. */
export type TextTest = (text: string, wanted: string) => boolean;

/** Is the character at a place part of a term? Terms are runs of letters and digits. */
export function isTermAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isAsciiTerm(unit);
  // The second half of a pair says nothing without the first.
  const start = unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}

function isAsciiTerm(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** Finds a text whose neighbours on the given sides are no part of a term. */
function findTerm(text: string, wanted: string, before: boolean, after: boolean): boolean {
  if (wanted === '') return true;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const startsTerm = !before || at === 0 || borders(text, at - 1, at);
    const endsTerm = !after || end === text.length || borders(text, end - 1, end);
    if (startsTerm && endsTerm) return true;
  }
  return false;
}

/** Is there no term running across the gap between two characters? */
function borders(text: string, left: number, right: number): boolean {
  return !(isTermAt(text, left) && isTermAt(text, right));
}

/** The tests behind the text operators, on texts that are already folded where the operator ignores case. */
export const textTests = {
  has: (text, wanted) => findTerm(text, wanted, true, true),
  hasprefix: (text, wanted) => findTerm(text, wanted, true, false),
  hassuffix: (text, wanted) => findTerm(text, wanted, false, true),
  contains: (text, wanted) => text.includes(wanted),
  startswith: (text, wanted) => text.startsWith(wanted),
  endswith: (text, wanted) => text.endsWith(wanted),
} as const satisfies Readonly<Record<string, TextTest>>;

/** The name of a text test. */
export type TextTestName = keyof typeof textTests;

/** How an operator's name reads: which test, whether it is turned round, whether case counts. */
export function textOperator(
  op: string,
): { readonly test: TextTestName; readonly negated: boolean; readonly cased: boolean } | undefined {
  const found = /^(!?)(has|hasprefix|hassuffix|contains|startswith|endswith)(_cs)?$/.exec(op);
  if (found === null) return undefined;
  const test = tests.find((name) => name === found[2]);
  return test && { test, negated: found[1] === '!', cased: found[3] !== undefined };
}

const tests: readonly TextTestName[] = [
  ...(['has', 'hasprefix', 'hassuffix', 'contains', 'startswith', 'endswith'] as const),
];

/** Folds a text for a comparison that ignores case. */
export function fold(text: string): string {
  return toLowerSimple(text);
}
