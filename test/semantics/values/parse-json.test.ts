import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../../src/semantics/values/json-text.ts';
import { memberOf } from '../../../src/semantics/values/is-object.ts';
import { parseJson } from '../../../src/semantics/values/parse-json.ts';
import { runs } from '../../support/runs.ts';

test('reads what the runtime reads', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 1, 2), (text, indent) => {
      const value: unknown = JSON.parse(text);
      const spaced = JSON.stringify(value, null, indent);
      const parsed = parseJson(spaced);
      const again: unknown = parsed === undefined ? undefined : JSON.parse(jsonText(parsed));
      expect(JSON.stringify(again)).toBe(JSON.stringify(value));
    }),
    runs(500),
  );
});

test('refuses what the runtime refuses', () => {
  const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', '\n'));
  fc.assert(
    fc.property(broken, ([text, at, piece]) => {
      const place = at % (text.length + 1);
      const changed = text.slice(0, place) + piece + text.slice(place + 1);
      expect(parseJson(changed) !== undefined, changed).toBe(isJson(changed));
    }),
    runs(1000),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('keeps every digit of a whole number', () => {
  expect(parseJson('[9007199254740993,-9223372036854775808,1e2]')).toEqual([
    9007199254740993n,
    -9223372036854775808n,
    100,
  ]);
});

test('takes __proto__ for a member like any other', () => {
  const parsed = parseJson('{"__proto__":{"x":1}}');
  expect(memberOf(parsed, '__proto__')).toBeDefined();
  expect(memberOf(parsed, 'x')).toBeUndefined();
  expect(memberOf(parsed, 'toString')).toBeUndefined();
});

test('takes text that nests without end for none', () => {
  expect(parseJson('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
});
