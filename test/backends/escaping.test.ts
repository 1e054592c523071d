import fc from 'fast-check';
import { CORE_SCHEMA, YAML11_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { armLiteral, armQuoted } from '../../src/backends/arm-string.ts';
import { listPlace, withLists } from '../../src/backends/azure-monitor/list-place.ts';
import { azureMonitorBackend } from '../../src/backends/azure-monitor/backend.ts';
import { unprintable } from '../../src/backends/query-text.ts';
import { sentinelBackend } from '../../src/backends/sentinel/backend.ts';
import { yamlText } from '../../src/backends/yaml-text.ts';
import { evaluateArm } from '../support/arm-expression.ts';
import { readBicepStrings } from '../support/bicep-strings.ts';
import { at } from '../support/json-place.ts';
import { changed, emitted, toldAs } from '../support/sample-rule.ts';

const nothing = { parameters: {}, variables: {} };

/** Text made of what languages stumble over. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '[[',
          ']]',
          "'",
          "''",
          "'''",
          '"',
          '\\',
          '//',
          '/*',
          '*/',
          '${',
          '}',
          '{{',
          '}}',
        ],
        ...[
          '\n',
          '\n\n',
          '\t',
          ' ',
          '  ',
          '- ',
          ': ',
          '#',
          '&a',
          '*a',
          '!t',
          '|',
          '>',
          '%',
          '@',
          '`',
        ],
        ...[
          '\r',
          '\u0085',
          '\u2028',
          '\ufeff',
          '\u00a0',
          '---',
          '...',
          '? ',
          'yes',
          'null',
          '~',
          '0x1',
        ],
        ...[
          '1e3',
          '12:30',
          '2024-01-01',
          '=',
          '<<',
          "[parameters('x')]",
          '🦊',
          'é',
          '\u0000',
          '\u200b',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const printable = hostile.filter((text) => unprintable(text) === undefined);

test('a template gives back every text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(evaluateArm(armLiteral(text), nothing)).toBe(text);
      expect(evaluateArm(`[concat(${armQuoted(text)}, 'x')]`, nothing)).toBe(`${text}x`);
    }),
    { numRuns: 2000 },
  );
});

test('YAML 1.1 and 1.2 give back every text, as a value, an item and a key', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, key) => {
      const value = { deep: [{ query: text, more: [text] }], [`k${key}`]: text };
      const written = yamlText(value);
      for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) {
        expect(load(written, { schema })).toEqual(value);
      }
    }),
    { numRuns: 2000 },
  );
});

test('words that other readers take for values are quoted', () => {
  const words = ['y', 'No', 'on', 'NULL', '~', '1.0.0', '1_0', '0o7', '.5', '1:30', '2024-01-01'];
  for (const word of words) expect(yamlText({ a: word })).toBe(`a: ${JSON.stringify(word)}\n`);
});

test('titles and queries come back out of every form of a rule', () => {
  fc.assert(
    fc.property(printable, printable, (words, query) => {
      const title = `a${words.replace(/\s+/g, ' ')}`.slice(0, 200);
      const text = `T${query}`;
      const rule = { ...toldAs({ title, meaning: `b${words}` }), kql: changed({}, { text }).kql };
      const emission = emitted(sentinelBackend, rule);
      if (emission.status === 'refused') return;
      const [yaml, arm, bicep] = emission.artifacts.map((one) => one.text);
      const properties = at(JSON.parse(arm ?? ''), ['resources', 0, 'properties']);
      const back = (key: string): unknown => evaluateArm(String(at(properties, [key])), nothing);
      expect([back('displayName'), back('query')]).toEqual([title, text]);
      const read: unknown = load(yaml ?? '', { schema: YAML11_SCHEMA });
      expect([at(read, ['name']), at(read, ['query'])]).toEqual([title, text]);
      expect(readBicepStrings(bicep ?? '')).toEqual(expect.arrayContaining([title, text]));
    }),
    { numRuns: 500 },
  );
});

test('a query of nothing but brackets stays itself in each template', () => {
  for (const text of [
    "['T'] | where a[0] == b[1]",
    '[[x]]',
    '[',
    ']',
    "[a' ]",
    "['T'] | count 1",
  ]) {
    const rule = changed({}, { text });
    const sentinel = emitted(sentinelBackend, rule).artifacts[1]?.text ?? '';
    const monitor = emitted(azureMonitorBackend, rule).artifacts[0]?.text ?? '';
    const properties = ['resources', 0, 'properties'];
    const first = at(JSON.parse(sentinel), [...properties, 'query']);
    const second = at(JSON.parse(monitor), [...properties, 'criteria', 'allOf', 0, 'query']);
    expect([first, second].map((one) => evaluateArm(String(one), nothing))).toEqual([text, text]);
  }
});

test('lists take their place in the query, whatever stands around it', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.array(hostile), (before, after, items) => {
      const query = `${before}["{{list:vip}}"]${after}`;
      const scope = { parameters: { 'list-vip': items }, variables: { q: armLiteral(query) } };
      const expected = `${before}${JSON.stringify(items)}${after}`;
      fc.pre(listPlace(query, 'vip') === '["{{list:vip}}"]');
      expect(evaluateArm(withLists('q', query, ['vip']), scope)).toBe(expected);
    }),
  );
});

test.each([
  ['NUL in a query', changed({}, { text: 'T | where a == "\u0000"' }), 'ARM5004'],
  ['half of a pair in a title', toldAs({ title: 'a\ud800b' }), 'ARM5004'],
  ['a carriage return in a query', changed({}, { text: 'T\r\n| take 1' }), 'ARM5004'],
])('%s is refused', (_, rule, code) => {
  expect(emitted(sentinelBackend, rule).diagnostics.map((one) => one.code)).toContain(code);
  expect(emitted(azureMonitorBackend, rule).status).toBe('refused');
});
