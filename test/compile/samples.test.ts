import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCodes } from '../../src/check/diagnostics.ts';
import { dslCodes } from '../../src/dsl/diagnostics.ts';
import { checkSample } from '../support/check-sample.ts';
import { root } from '../support/repository.ts';

const folder = 'test/samples/errors';
const entries = Object.entries({ ...dslCodes.table, ...checkCodes.table }).map(
  ([code, { slug }]) => ({ code, slug, path: `${folder}/${code}-${slug}` }),
);

describe.each(entries)('$code $slug', ({ code, path }) => {
  test('has a wrong and a right example', () => {
    const missing = ['wrong.ts', 'right.ts'].filter((name) => !existsSync(join(root, path, name)));
    expect(missing).toEqual([]);
  });

  test('is what the wrong example raises, shown as a person should see it', async () => {
    const { diagnostics, text } = await checkSample(path, 'wrong.ts');
    expect(diagnostics.map((found) => found.code)).toContain(code);
    await expect(text).toMatchFileSnapshot(join(root, path, 'expected.txt'));
  });

  test('is not what the right example raises', async () => {
    const { diagnostics } = await checkSample(path, 'right.ts');
    expect(diagnostics.filter((found) => found.severity !== 'note')).toEqual([]);
  });
});

test('every sample belongs to a code', () => {
  const known = new Set(entries.map(({ path }) => path));
  const ours = readdirSync(join(root, folder)).filter((name) => /^(?:DSL|CHK)/.test(name));
  expect(ours.filter((name) => !known.has(`${folder}/${name}`))).toEqual([]);
});
