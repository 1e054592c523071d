import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFoldingVersion } from '../../../src/semantics/text/case-folding.ts';
import { foldText } from '../../../src/semantics/text/fold-text.ts';
import { texts } from '../../support/generate/near-values.ts';
import { naiveSame } from '../../support/naive/naive-text.ts';
import { runs } from '../../support/runs.ts';

/** Every code point that the runtime's Unicode knows and that is no half of a pair. */
function* characters(): Generator<string> {
  for (let code = 0; code < 0x110000; code += 1) {
    const character = String.fromCodePoint(code);
    if (!/[\p{Cs}\p{Cn}]/u.test(character)) yield character;
  }
}

/** The characters that change when written in another case, in one text. */
const cased = [...characters()].filter((c) => /[\p{CWCM}\p{CWCF}]/u.test(c)).join('');

const isKnown = Number(process.versions['unicode']) <= Number(caseFoldingVersion);

describe('simple case folding', () => {
  test('maps every character to one character that it equals without regard to case', () => {
    for (const character of characters()) {
      const folded = foldText(character);
      if (folded === character) continue;
      expect(Array.from(folded)).toHaveLength(1);
      expect(naiveSame(folded, character, false), character).toBe(true);
    }
  });

  test.runIf(isKnown)('folds all characters together that are equal without regard to case', () => {
    for (const character of cased) {
      const code = character.codePointAt(0) ?? 0;
      const equal = cased.match(new RegExp(`\\u{${code.toString(16)}}`, 'giu')) ?? [];
      expect(new Set(equal.map(foldText)).size, equal.join(' ')).toBe(1);
    }
  });

  test.each([
    ['K', 'k'],
    ['ſ', 'S'],
    ['ẞ', 'ß'],
    ['ς', 'Σ'],
    ['ǅ', 'ǆ'],
    ['Ω', 'ω'],
  ])('%s and %s are one letter', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test.each([
    ['ı', 'i'],
    ['İ', 'i'],
    ['ß', 'ss'],
    ['é', 'e\u0301'],
    ['Ａ', 'A'],
  ])('%s and %s are not', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  test('makes texts equal exactly when the runtime says so', () => {
    const word = fc.oneof(
      fc.constantFrom(...texts),
      fc.constantFrom(...Array.from(cased)),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const other = fc
      .tuple(word, word, fc.constantFrom('lower', 'upper', 'other'))
      .map(
        ([a, b, way]) =>
          [a, { lower: a.toLowerCase(), upper: a.toUpperCase(), other: b }[way]] as const,
      );
    fc.assert(
      fc.property(other, ([a, b]) => {
        expect(foldText(a) === foldText(b)).toBe(naiveSame(a, b, false));
      }),
      runs(2000),
    );
  });
});
