import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/semantics/text/fold-text.ts';
import { hasTerm } from '../../../src/semantics/text/has-term.ts';
import { parseJson } from '../../../src/semantics/values/parse-json.ts';
import type { Json } from '../../../src/values/json.ts';
import { asList, asObject, asText } from '../../support/examples/document.ts';

const file = new URL('../../../../shared/vectors/kql-engine.json', import.meta.url);
const simple = /^datatable\(s:string\)\[([^\]]*)\] \| where s has "([^"\\]+)" \| project s$/;

interface Recorded {
  readonly query: string;
  readonly found: readonly (Json | undefined)[];
}

function recorded(): readonly Recorded[] {
  return asList(parseJson(readFileSync(file, 'utf8')))
    .map(asObject)
    .map(({ query, rows }) => ({
      query: asText(query),
      found: asList(rows).map((row) => asList(row)[0]),
    }))
    .filter(({ query }) => simple.test(query));
}

test.skipIf(!existsSync(file))('finds the terms that the Kusto engine found', () => {
  const vectors = recorded();
  expect(vectors.length).toBeGreaterThan(2);
  for (const { query, found } of vectors) {
    const [, list = '', pattern = ''] = simple.exec(query) ?? [];
    const texts = [...list.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');
    const ours = texts.filter((text) => hasTerm(foldText(text), foldText(pattern)));
    expect(ours, query).toEqual(found);
  }
});

test.each([
  ['version=1.2.3', '2.3', true],
  ['v1.2.3', '1', false],
  ['😀abc', 'abc', true],
  ['𝒂abc', 'abc', false],
  ['abc\u0301', 'abc', true],
  ['xabc abc', 'abc', true],
  ['', 'abc', false],
  ['abc', '', false],
])('%s has %s: %s', (text, pattern, has) => {
  expect(hasTerm(text, pattern)).toBe(has);
});
