import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/backends/sigma/check/check-document.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import { compileSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import { readEventText } from '../../../../src/backends/sigma/run/events/read-events.ts';
import { generateCorrelation, generateRule } from '../oracle/generate-rules.ts';
import { Random } from '../oracle/random.ts';

const runs = process.env['WARDLINE_DEEP'] === undefined ? 300 : 5000;

/** Everything that happens to a file, and to one odd event: nothing of it may throw. */
function takeThrough(content: string | Uint8Array): void {
  const file = readSigma('fuzz.yml', content);
  expect(file.documents.length).toBeGreaterThan(0);
  for (const one of file.documents) {
    const hasError = one.diagnostics.some((found) => found.severity === 'error');
    expect(hasError).toBe(one.document === undefined);
    for (const found of one.diagnostics) expect(found.at.span.start.line).toBeGreaterThan(0);
    if (one.yaml !== undefined && file.source !== undefined) checkDocument(file.source, one.yaml);
  }
  const compiled = compileSigma(file.documents.flatMap((one) => one.document ?? []));
  const run = compiled.runner.start();
  const event = {
    A: ['x', { n: null }],
    'a.b': 5,
    a: { b: 'foo' },
    TimeGenerated: '2026-01-01T00:00:00Z',
  };
  run.push(event, 0);
  run.finish();
}

/** A sound file, of some rules and a correlation. */
function soundFile(seed: number): string {
  const random = new Random(seed);
  const rules = [1, 2, 3].map((number) => generateRule(random, number));
  return [...rules, generateCorrelation(random, 4, rules)].map((rule) => rule.yaml).join('---\n');
}

const hazards = [
  '\t',
  ':',
  ' - ',
  '- ',
  '*',
  '&a ',
  '*a',
  '|',
  '>',
  '---\n',
  '\n',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  '!',
  '%',
  '#',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '~',
  '? ',
  '<<: *a\n',
  '!!str ',
  '|re',
  '|all',
  'not ',
  '(',
  'of',
  '1 of ',
  '010',
  'yes',
  '2024-01-01',
  '\\',
];

describe('the reader answers to anything', () => {
  it('takes random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), takeThrough), { numRuns: runs });
  });

  it('takes random text', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hazards)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        takeThrough(pieces.join(''));
      }),
      { numRuns: runs },
    );
  });

  it('takes sound rules with pieces cut out, doubled and put in', () => {
    const edit = fc.record({
      at: fc.nat(3000),
      cut: fc.nat(20),
      put: fc.oneof(fc.constantFrom(...hazards), fc.string({ maxLength: 4 })),
    });
    const mutated = fc.tuple(fc.nat(100_000), fc.array(edit, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(mutated, ([seed, edits]) => {
        let text = soundFile(seed);
        for (const { at, cut, put } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + put + text.slice(place + cut);
        }
        takeThrough(text);
      }),
      { numRuns: runs },
    );
  });

  it('takes whatever YAML can say in the place of a rule', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const rule = fc.record(
      { title: value, logsource: value, detection: value, correlation: value, filter: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(rule, (one) => {
        takeThrough(JSON.stringify(one));
      }),
      { numRuns: runs },
    );
    const sections = fc.record({
      selection: value,
      condition: fc.oneof(fc.constant('selection'), value),
    });
    fc.assert(
      fc.property(sections, (detection) => {
        takeThrough(JSON.stringify({ title: 't', logsource: { product: 'x' }, detection }));
      }),
      { numRuns: runs },
    );
  });

  it('takes any text as events', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.json()).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const { events, diagnostics } = readEventText('events', one);
        expect(events.length + diagnostics.length).toBeLessThanOrEqual(one.length + 1);
      }),
      { numRuns: runs },
    );
  });
});
