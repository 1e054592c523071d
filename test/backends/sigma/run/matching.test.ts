import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchPart } from '../../../../src/backends/sigma/run/glob.ts';
import { matchParts, textTest } from '../../../../src/backends/sigma/run/glob.ts';
import { LiteralScanner } from '../../../../src/backends/sigma/run/literal-scanner.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '😀'), maxLength: 8 });
const part: fc.Arbitrary<MatchPart> = fc.oneof(
  fc.constant<MatchPart>({ kind: 'any-run' }),
  fc.constant<MatchPart>({ kind: 'any-one' }),
  fc.constant<MatchPart>({ kind: 'any-dash' }),
  letters.map<MatchPart>((text) => ({ kind: 'literal', text })),
);

function asPattern(parts: readonly MatchPart[]): RegExp {
  const pieces = { 'any-run': '.*', 'any-one': '.', 'any-dash': '[-/–—―]' };
  const source = parts.map((one) =>
    one.kind === 'literal' ? one.text.replaceAll('/', '\\/') : pieces[one.kind],
  );
  return new RegExp(`^${source.join('')}$`, 'su');
}

describe('matching text', () => {
  it('agrees with regular expressions', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), letters, (parts, text) => {
        expect(matchParts(textTest(parts, true).parts, text)).toBe(asPattern(parts).test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('does not try again what failed', () => {
    const parts: MatchPart[] = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0 ? { kind: 'any-run' } : { kind: 'literal', text: 'a' },
    );
    const hopeless: readonly MatchPart[] = [...parts, { kind: 'literal', text: 'b' }];
    expect(matchParts(hopeless, 'a'.repeat(100_000))).toBe(false);
  });
});

describe('finding literals', () => {
  const where = fc.constantFrom<'start' | 'end' | 'inside'>('start', 'end', 'inside');
  const literals = fc.array(
    fc.tuple(
      letters.filter((text) => text !== ''),
      where,
    ),
    { maxLength: 12 },
  );

  it('finds what a search for each of them finds', () => {
    fc.assert(
      fc.property(literals, letters, (wanted, text) => {
        const scanner = new LiteralScanner();
        wanted.forEach(([literal, place], at) => {
          scanner.add(literal, place, at, at % 2 === 0);
        });
        scanner.seal();
        const found = new Set<number>();
        if (!scanner.isEmpty) {
          scanner.scan(text, (atom, isCertain) => {
            expect(isCertain).toBe(atom % 2 === 0);
            found.add(atom);
          });
        }
        const expected = wanted.flatMap(([literal, place], at) => {
          const tests = {
            start: text.startsWith(literal),
            end: text.endsWith(literal),
            inside: text.includes(literal),
          };
          return tests[place] ? [at] : [];
        });
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
