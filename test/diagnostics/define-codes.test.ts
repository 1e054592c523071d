import { expect, test } from 'vitest';
import { defineCodes } from '../../src/diagnostics/define-codes.ts';
import { fileSpan } from '../../src/diagnostics/span.ts';

const codes = defineCodes('CLI', {
  CLI0001: {
    slug: 'no-such-thing',
    severity: 'warning',
    message: (p: { name: string }) => `there is no '${p.name}'`,
    help: (p: { name: string }) => (p.name === '' ? undefined : 'look elsewhere'),
  },
});

test('a code raises a finding with its sentence and its way out', () => {
  expect(codes.raise.CLI0001({ name: 'x' }, fileSpan('a.ts'))).toEqual({
    code: 'CLI0001',
    slug: 'no-such-thing',
    severity: 'warning',
    message: "there is no 'x'",
    at: { span: fileSpan('a.ts'), text: '' },
    related: [],
    help: 'look elsewhere',
  });
});

test('what the place knows better than the table wins', () => {
  const found = codes.raise.CLI0001({ name: '' }, fileSpan('a.ts'), { label: 'here', help: 'so' });
  expect(found.at.text).toBe('here');
  expect(found.help).toBe('so');
  expect(codes.raise.CLI0001({ name: '' }, fileSpan('a.ts')).help).toBeUndefined();
});
