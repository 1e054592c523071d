import { chmodSync } from 'node:fs';
import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { measureNesting } from '../../src/load/nesting.ts';
import { readSource } from '../../src/load/read-source.ts';
import { summarise } from '../support/summarise.ts';
import { makeProject } from '../support/temporary-project.ts';

test('text comes with its hash; a byte order mark is no part of it', () => {
  const project = makeProject({ 'a.ts': '\ufeffconst é = 1;' });
  const { value } = readSource(project.root, 'a.ts');
  expect(value?.text).toBe('const é = 1;');
  expect(value?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('bytes that are no UTF-8 are shown where they stand', () => {
  const project = makeProject();
  project.write('a.ts', Buffer.concat([Buffer.from('// é\nlet a = "'), Buffer.from([0xe9, 0x22])]));
  expect(summarise(readSource(project.root, 'a.ts').diagnostics)).toEqual(['LOAD1005 a.ts:2:11']);
  project.write('b.ts', Buffer.from('\ufefflet b = 1;', 'utf16le'));
  const [found] = readSource(project.root, 'b.ts').diagnostics;
  expect(found?.message).toBe('this file is UTF-16, not UTF-8');
});

test('a file that is gone or a folder is told, not thrown', () => {
  const project = makeProject();
  expect(summarise(readSource(project.root, 'gone.ts').diagnostics)).toEqual([
    'LOAD1001 gone.ts:1:1',
  ]);
  expect(summarise(readSource(project.root, 'node_modules').diagnostics)).toEqual([
    'LOAD1001 node_modules:1:1',
  ]);
});

test.skipIf(userInfo().uid === 0)('a file without permission to read is told', () => {
  const project = makeProject({ 'a.ts': '' });
  chmodSync(project.path('a.ts'), 0);
  expect(summarise(readSource(project.root, 'a.ts').diagnostics)).toEqual(['LOAD1001 a.ts:1:1']);
});

test('ten thousand brackets in each other are refused before a parser sees them', () => {
  const text = `const a =\n  ${'['.repeat(10_000)}${']'.repeat(10_000)};`;
  const project = makeProject({ 'a.ts': text });
  const { value, diagnostics } = readSource(project.root, 'a.ts');
  expect(value).toBeUndefined();
  expect(summarise(diagnostics)).toEqual(['LOAD1012 a.ts:2:10002']);
});

test('brackets in text and comments do not count', () => {
  expect(measureNesting(`f('((((', "[[[[", /* {{{{ */ [1]); // ((((`).depth).toBe(2);
  expect(measureNesting("'\\'((' + [").depth).toBe(1);
  expect(measureNesting(')))(').depth).toBe(1);
  expect(measureNesting('/* \n\n */\n ([{').at).toEqual({ line: 4, column: 4 });
});
