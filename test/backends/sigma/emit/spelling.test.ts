import fc from 'fast-check';
import { CORE_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { printCondition } from '../../../../src/backends/sigma/emit/print/print-condition.ts';
import { spellValue } from '../../../../src/backends/sigma/emit/print/spell-value.ts';
import { yamlText } from '../../../../src/backends/sigma/emit/print/yaml-text.ts';
import { filePath } from '../../../../src/backends/sigma/emit/file-path.ts';
import { deriveId } from '../../../../src/backends/sigma/emit/rule/derive-id.ts';
import { snakeCase } from '../../../../src/backends/sigma/emit/rule/snake-case.ts';
import { titleCase, titleWith } from '../../../../src/backends/sigma/emit/rule/title-case.ts';
import { portableRegex } from '../../../../src/backends/sigma/emit/say/portable-regex.ts';
import { spellNetwork } from '../../../../src/backends/sigma/emit/say/spell-network.ts';
import { timespanOf } from '../../../../src/backends/sigma/emit/correlate/timespan.ts';
import { parseTextParts } from '../../../../src/backends/sigma/read/text-parts.ts';
import type { ConditionExpr, TextPart } from '../../../../src/backends/sigma/syntax.ts';
import { controlHazards, hazards, ruleWith } from './specimens.ts';

const anyText = fc.oneof(
  fc.constantFrom(...hazards, ...controlHazards),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('\\', '*', '?', "'", '"', '%', ' ', '\n', 'a', ':', '#', '-'),
  }),
);

describe('a text', () => {
  test('is the same to loaders of YAML 1.1 and 1.2, with quotes or without', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const spelled of [yamlText.plain(text), yamlText.quoted(text), yamlText.key(text)]) {
          for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) {
            expect(load(`a: ${spelled}\n`, { schema })).toEqual({ a: text });
          }
        }
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  test('is the same parts after it was escaped and read', () => {
    const part = fc.oneof(
      anyText.filter((text) => text !== '').map((text): TextPart => ({ kind: 'literal', text })),
      fc.constantFrom<TextPart>({ kind: 'any-run' }, { kind: 'any-one' }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const spelled = spellValue({ kind: 'text', parts });
        const text: unknown = load(spelled);
        expect(parseTextParts(String(text))).toEqual(joined(parts));
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  test('has no line of its own for a colon, a number or a word of YAML', () => {
    expect(['no', 'a: b', '010', 'null', "it's", 'a b'].map(yamlText.plain)).toEqual([
      "'no'",
      "'a: b'",
      "'010'",
      "'null'",
      "it's",
      'a b',
    ]);
  });
});

/** Literals that touch are one. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const out: TextPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.kind === 'literal' && last?.kind === 'literal') {
      out[out.length - 1] = { kind: 'literal', text: last.text + part.text };
    } else out.push(part);
  }
  return out;
}

test('a number is one to YAML 1.1 too', () => {
  for (const value of [0, -0, 5, -7, 2.5, 1e21, 1.5e-7, 2 ** 53]) {
    const spelled = spellValue({ kind: 'number', value });
    for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) {
      expect(load(spelled, { schema })).toBe(value === 0 ? 0 : value);
    }
  }
});

test('a condition has brackets where they matter', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name): ConditionExpr => ({ kind: 'identifier', name }));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three names');
  const expr: ConditionExpr = {
    kind: 'and',
    operands: [
      a,
      { kind: 'or', operands: [b, { kind: 'and', operands: [a, c] }] },
      { kind: 'not', operand: { kind: 'or', operands: [b, c] } },
      { kind: 'not', operand: { kind: 'quantified', quantifier: 'one', target: 'filter_*' } },
    ],
  };
  expect(printCondition(expr)).toBe(
    'a and (b or (a and c)) and not (b or c) and not 1 of filter_*',
  );
});

describe('an expression that all tools read', () => {
  test.each([
    ['^adm_[\\d]+$', '^adm_[0-9]+$'],
    ['\\w+@\\S', '[0-9A-Za-z_]+@[^\\t\\n\\f\\r ]'],
    ['[]a[]', '[\\]a\\[]'],
    ['[^\\]a]', '[^\\]a]'],
    ['a\\.b|(?:c){2,3}', 'a\\.b|(?:c){2,3}'],
    ['\\bx\\b', '\\bx\\b'],
    ['æ+', 'æ+'],
  ])('%s is %s', (source, wanted) => {
    const spelled = portableRegex(source);
    expect(spelled).toMatchObject({ pattern: wanted });
  });

  test.each([
    '(?i)a',
    '(?P<n>a)',
    '\\pL',
    '[[:alpha:]]',
    '\\Qa\\E',
    '[\\W]',
    '\\z',
    'a{,3}',
    '(',
    '(?=a)',
  ])('%s is not one', (source) => {
    expect(portableRegex(source)).toHaveProperty('reason');
  });

  test('matches what the written one matches', () => {
    const source = fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          '\\d',
          '\\w',
          '\\s',
          '\\.',
          '[]a\\d]',
          '[^[b-]',
          '*',
          '+?',
          '|',
          '.',
        ),
        { maxLength: 6 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        source,
        fc.string({ unit: fc.constantFrom('a', 'b', ']', '[', '5', ' ', '-') }),
        (written, text) => {
          const spelled = portableRegex(written);
          if ('reason' in spelled) return;
          const [own, other] = [written, spelled.pattern].map((one) =>
            RE2JS.compile(one).matcher(text).find(),
          );
          expect(other).toBe(own);
        },
      ),
      { numRuns: 2000, seed: 3 },
    );
  });
});

test('a network has no bits below its mask, and IPv4 is written in IPv6 too', () => {
  expect(spellNetwork('10.1.2.3/8')).toEqual(['10.0.0.0/8', '::ffff:a00:0/104']);
  expect(spellNetwork('192.168.1.1')).toEqual(['192.168.1.1/32', '::ffff:c0a8:101/128']);
  expect(spellNetwork('2001:db8::1/32')).toEqual(['2001:db8:0:0:0:0:0:0/32']);
  for (const text of [
    '::/0',
    '::ffff:0:0/96',
    '::/64',
    '10.0.0.0/33',
    'x',
    '1.2.3.4/a',
    '1::2::3',
  ]) {
    expect(spellNetwork(text)).toBeUndefined();
  }
});

test('a timespan is in the largest unit that says it whole', () => {
  const spans = [1000, 90_000, 5_400_000, 3_600_000, 86_400_000, 1_209_600_000].map(timespanOf);
  expect(spans.map((span) => `${span?.count}${span?.unit}`)).toEqual([
    '1s',
    '90s',
    '90m',
    '1h',
    '1d',
    '14d',
  ]);
  expect([0, 500, -60_000, 1.5].map(timespanOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('an id is a UUID of version 5, as RFC 9562 derives it', () => {
  expect(deriveId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('names and titles are as the community writes them', () => {
  expect(['DeviceDetail.isCompliant', 'IPAddress', 'AADTenantId', 'a-b'].map(snakeCase)).toEqual([
    'device_detail_is_compliant',
    'ip_address',
    'aad_tenant_id',
    'a_b',
  ]);
  expect(titleCase('detects alert of a role, switched off by the owner.')).toBe(
    'Alert of a Role, Switched Off by the Owner',
  );
  const long = titleWith('very '.repeat(40), 'SigninLogs');
  expect(long.length).toBeLessThanOrEqual(120);
  expect(long.endsWith('Very - SigninLogs')).toBe(true);
});

test('a file name fits, whatever the slug', () => {
  const rule = { ...ruleWith(), slug: 'a-'.repeat(80), file: 'detections/area/x.ts' };
  const [one, other] = ['', 'b'].map((suffix) => filePath(rule, 'azure', suffix));
  expect(one).toMatch(/^sigma\/area\/azure_[a-z0-9_]{10,80}\.yml$/);
  expect(one?.replace('sigma/area/', '').length).toBeLessThanOrEqual(90);
  expect(other).not.toBe(one);
});
