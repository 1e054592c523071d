import { expect, test } from 'vitest';
import { jsonText } from '../../../src/semantics/values/json-text.ts';
import { convertValue, readValue } from '../../../src/semantics/values/read-value.ts';

test.each([
  [1, 'real', '1.0'],
  [1.5, 'real', '1.5'],
  [0.1, 'real', '0.1'],
  [100_000_000_000, 'real', '100000000000.0'],
  [1e21, 'real', '1E+21'],
  [1e-7, 'real', '1E-07'],
  [1.25e-10, 'real', '1.25E-10'],
  [1e-7, 'decimal', '0.0000001'],
  [42n, 'long', '42'],
  [true, 'bool', 'True'],
  [false, 'bool', 'False'],
  [true, 'dynamic', 'true'],
  [1, 'dynamic', '1'],
  [0.5, 'dynamic', '0.5'],
] as const)('%s of type %s reads as %s', (value, type, text) => {
  expect(convertValue(value, type, 'string')).toBe(text);
});

test('whole numbers of JSON are their digits while 64 bits hold them', () => {
  expect(readValue(9223372036854775807n, 'string')).toBe('9223372036854775807');
  expect(readValue(100_000_000_000_000_000_000n, 'string')).toBe('100000000000000000000.0');
  expect(jsonText([1, true, 1e-7, 1e21])).toBe('[1,true,1E-07,1E+21]');
});
