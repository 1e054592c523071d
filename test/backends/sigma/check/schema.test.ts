import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/backends/sigma/check/check-document.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';

const folder = new URL('../../../../../shared/sigma-spec/', import.meta.url);
const isThere = existsSync(folder);

function validator(name: string): (document: unknown) => boolean {
  const parse: (text: string) => Record<string, unknown> = JSON.parse;
  const schema = parse(readFileSync(new URL(name, folder), 'utf8'));
  delete schema['$schema'];
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  return (document) => validate(document);
}

const selection = { selection: { A: 'x' }, condition: 'selection' };
const rule = { title: 'T', logsource: { product: 'azure' }, detection: selection };
const correlation = {
  title: 'T',
  correlation: {
    type: 'event_count',
    rules: ['ab'],
    'group-by': ['u'],
    timespan: '5m',
    condition: { gte: 2 },
  },
};

const long = 'x'.repeat(300);
const values: readonly unknown[] = [
  '',
  'x',
  'low',
  'test',
  'stable',
  long,
  5,
  true,
  null,
  [],
  ['a'],
  ['ab', 'ab'],
  ['attack.t1'],
  ['a b'],
  [5],
  {},
  '2026-01-01',
  '2026-13-01',
  [{ id: 'x', type: 'derived' }],
  [{ id: 'x', type: 'old' }],
  [{ id: 'x' }],
];
const fields = [
  'title',
  'name',
  'status',
  'description',
  'license',
  'author',
  'references',
  'date',
  'modified',
  'fields',
  'falsepositives',
  'level',
  'tags',
  'scope',
  'related',
  'taxonomy',
];

/** Do we find an error, in reading or in checking? JSON is YAML, so that any value can be said. */
function isFaulty(document: unknown): boolean {
  const { documents, source } = readSigma('rule.yml', JSON.stringify(document));
  return documents.some((one) => {
    const checked =
      one.yaml === undefined || source === undefined ? [] : checkDocument(source, one.yaml);
    return [...one.diagnostics, ...checked].some((found) => found.severity === 'error');
  });
}

describe.skipIf(!isThere)('the schema of the specification (skipped when it is not there)', () => {
  it('allows no rule that we do not find at fault', () => {
    const isValid = validator('sigma-detection-rule-schema.json');
    const missed: string[] = [];
    for (const field of fields) {
      for (const value of values) {
        const document = { ...rule, [field]: value };
        if (!isValid(document) && !isFaulty(document))
          missed.push(`${field}: ${JSON.stringify(value)}`);
      }
    }
    expect(isValid(rule)).toBe(true);
    expect(isFaulty(rule)).toBe(false);
    expect(missed).toEqual([]);
  });

  it('is not stricter than we are about texts and lists of them', () => {
    const isValid = validator('sigma-detection-rule-schema.json');
    const strict: string[] = [];
    for (const field of fields) {
      for (const value of values) {
        const document = { ...rule, [field]: value };
        if (isValid(document) && isFaulty(document))
          strict.push(`${field}: ${JSON.stringify(value)}`);
      }
    }
    expect(strict).toEqual(['title: ""']);
  });

  it('allows no correlation that we do not find at fault', () => {
    const isValid = validator('sigma-correlation-rules-schema.json');
    const section = correlation.correlation;
    const missed: string[] = [];
    for (const field of Object.keys(section)) {
      for (const value of [...values, 'temporal', 'value_count', '10m', { gte: '2' }]) {
        const document = { ...correlation, correlation: { ...section, [field]: value } };
        if (!isValid(document) && !isFaulty(document))
          missed.push(`${field}: ${JSON.stringify(value)}`);
      }
    }
    expect(isValid(correlation)).toBe(true);
    expect(isFaulty(correlation)).toBe(false);
    expect(missed).toEqual([]);
  });
});
