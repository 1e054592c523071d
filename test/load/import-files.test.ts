import { expect, test } from 'vitest';
import { findFiles } from '../../src/load/find-files.ts';
import { importFiles } from '../../src/load/import-files.ts';
import type { Imported, ImportOptions } from '../../src/load/import-files.ts';
import { summarise } from '../support/summarise.ts';
import { detectionSource, makeProject } from '../support/temporary-project.ts';
import type { TemporaryProject } from '../support/temporary-project.ts';

const good = { 'detections/a/good.ts': detectionSource() };

function load(project: TemporaryProject, options: Partial<ImportOptions> = {}): Promise<Imported> {
  const files = findFiles(project.root).detections.map((one) => one.file);
  return importFiles({ root: project.root, files, timeLimit: 2000, ...options });
}

/** One file is wrong, the other loads all the same. */
async function findingsOf(
  source: string,
  more: Record<string, string> = {},
): Promise<readonly string[]> {
  const project = makeProject({ ...good, 'detections/a/bad.ts': source, ...more });
  const { values, diagnostics } = await load(project);
  expect([...values.keys()], summarise(diagnostics).join()).toEqual(['detections/a/good.ts']);
  return summarise(diagnostics);
}

test('values come back as the plain data that they are', async () => {
  const spec = `a: [1, 2n, null, undefined, true], ['__proto__']: { b: 'c' }, d: { e: undefined }`;
  const project = makeProject({ 'detections/a/x.ts': detectionSource(spec) });
  const { values, diagnostics } = await load(project);
  expect(diagnostics).toEqual([]);
  const value = values.get('detections/a/x.ts')?.spec;
  expect(value).toEqual(
    Object.defineProperty({ a: [1, 2n, null, undefined, true], d: { e: undefined } }, '__proto__', {
      value: { b: 'c' },
      enumerable: true,
    }),
  );
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('shared files, types and packages are imported; a second run takes them from the cache', async () => {
  const project = makeProject({
    'detections/lists.ts': `export interface Item { a: string }\nexport const list: Item[] = [{ a: 'x' }];\n`,
    'lib/more.ts': `export const more = 'y' as const;\n`,
    'node_modules/thing/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/thing/index.js': `export const thing = 'z';\n`,
    'detections/a/x.ts': `import { list, type Item } from '../lists.ts';
import { more } from '../../lib/more.js';
import { thing } from 'thing';
${detectionSource('list, more, thing')}`,
  });
  for (let run = 0; run < 2; run += 1) {
    const { values, diagnostics, hashes } = await load(project);
    expect(summarise(diagnostics)).toEqual([]);
    expect(values.get('detections/a/x.ts')?.spec).toEqual({
      list: [{ a: 'x' }],
      more: 'y',
      thing: 'z',
    });
    expect([...hashes.keys()].sort()).toEqual([
      'detections/a/x.ts',
      'detections/lists.ts',
      'lib/more.ts',
    ]);
  }
});

test('a change of a shared file is seen, cache or not', async () => {
  const project = makeProject({
    'detections/lists.ts': `export const list = 1;\n`,
    'detections/a/x.ts': `import { list } from '../lists.ts';\n${detectionSource('list')}`,
  });
  await load(project);
  project.write('detections/lists.ts', `export const list = 2;\n`);
  const { values } = await load(project);
  expect(values.get('detections/a/x.ts')?.spec).toEqual({ list: 2 });
});

test('throws: at the place in the source, not in what was made of it', async () => {
  const source = `interface A { b: string }\nconst a: A = { b: 'x' };\n\nexport default ((): never => { throw new Error(a.b); })();\n`;
  expect(await findingsOf(source)).toEqual(['LOAD1030 detections/a/bad.ts:4:38']);
});

test.each([
  ["throw 'text';", 1],
  ['throw null;', 1],
  ['throw { get message() { throw 1; } };', 1],
  ['throw Object.create(null);', 1],
])('whatever is thrown is told: %s', async (source) => {
  expect(await findingsOf(source)).toEqual(['LOAD1030 detections/a/bad.ts:1:1']);
});

test('an endless loop ends at the time limit', async () => {
  expect(await findingsOf('for (;;) {}')).toEqual(['LOAD1031 detections/a/bad.ts:1:1']);
});

test('what stops the thread stops nothing else', async () => {
  expect(await findingsOf('process.exit(0);')).toEqual(['LOAD1032 detections/a/bad.ts:1:1']);
  expect(await findingsOf('await new Promise(() => {});')).toEqual([
    'LOAD1033 detections/a/bad.ts:1:1',
  ]);
});

test('an endless loop in a shared file is blamed on that file, once', async () => {
  const use = `import { list } from '../lists.ts';\n${detectionSource('list')}`;
  const project = makeProject({
    ...good,
    'detections/lists.ts': 'export const list = 1;\nfor (;;) {}\n',
    'detections/a/one.ts': use,
    'detections/a/two.ts': use,
  });
  const { values, diagnostics } = await load(project);
  expect(summarise(diagnostics)).toEqual(['LOAD1031 detections/lists.ts:1:1']);
  expect([...values.keys()]).toEqual(['detections/a/good.ts']);
});

test('exports: none, another name, two, no detection', async () => {
  const one = `{ wardline: 'detection', spec: {} }`;
  expect(await findingsOf('export const a = 1;')).toEqual(['LOAD1040 detections/a/bad.ts:1:1']);
  expect(await findingsOf(`\nexport const rule = ${one};`)).toEqual([
    'LOAD1040 detections/a/bad.ts:2:14',
  ]);
  expect(await findingsOf(`export default ${one};\nexport const two = ${one};`)).toEqual([
    'LOAD1041 detections/a/bad.ts:2:14',
  ]);
  expect(await findingsOf(`export default [${one}, ${one}];`)).toEqual([
    'LOAD1042 detections/a/bad.ts:1:16',
  ]);
  expect(await findingsOf(`const a = 1;\nexport { a as default };`)).toEqual([
    'LOAD1042 detections/a/bad.ts:2:15',
  ]);
});

test.each([
  ['where: { a: () => 1 }', 61],
  ['where: { a: Symbol.iterator }', 61],
  ['where: { a: new Map() }', 61],
  ['where: { a: Promise.resolve(1) }', 61],
  ['where: { a: [1, { b: Object.keys }] }', 70],
])('not plain data: %s', async (spec, column) => {
  const found = await findingsOf(detectionSource(spec));
  expect(found).toEqual([`LOAD1043 detections/a/bad.ts:1:${column}`]);
});

test('a circle and endless depth in a value are told', async () => {
  const circle = `const a: { b?: unknown } = {};\na.b = a;\nexport default { wardline: 'detection', spec: { where: a } };`;
  expect(await findingsOf(circle)).toEqual(['LOAD1043 detections/a/bad.ts:3:56']);
  const deep = `let a: object = {};\nfor (let i = 0; i < 10_000; i += 1) a = { a };\nexport default { wardline: 'detection', spec: { where: a } };`;
  expect(await findingsOf(deep)).toEqual(['LOAD1044 detections/a/bad.ts:3:56']);
});

test('imports that lead nowhere are told where they are written', async () => {
  const found = await findingsOf(
    `import a from 'no-such-package';\nimport b from 'wardline/nothing';\n${detectionSource('a, b')}`,
  );
  expect(found).toEqual(['LOAD1021 detections/a/bad.ts:1:15', 'LOAD1021 detections/a/bad.ts:2:15']);
  expect(await findingsOf(`import { a } from './gone.ts';\n${detectionSource('a')}`)).toEqual([
    'LOAD1020 detections/a/bad.ts:1:19',
  ]);
  const nope = `import { nope } from '../lists.ts';\n${detectionSource('nope')}`;
  expect(await findingsOf(nope, { 'detections/lists.ts': 'export const list = 1;' })).toEqual([
    'LOAD1022 detections/a/bad.ts:1:10',
  ]);
});

test('a circle of imports is told, and none of it is imported', async () => {
  const found = await findingsOf(`import b from './b.ts';\n${detectionSource('b')}`, {
    'detections/a/b.ts': `import bad from './bad.ts';\n${detectionSource('bad')}`,
  });
  expect(found).toEqual(['LOAD1023 detections/a/bad.ts:1:15']);
});

test('what does not parse, or is more than types, is told at its place', async () => {
  expect(await findingsOf('export default {\n  a: ,\n};')).toEqual([
    'LOAD1010 detections/a/bad.ts:2:6',
  ]);
  expect(await findingsOf(`const x = 1;\nenum E { A }\n${detectionSource('x')}`)).toEqual([
    'LOAD1011 detections/a/bad.ts:2:1',
  ]);
});

test("the environment of the caller is not the detections'", async () => {
  const project = makeProject({
    'detections/a/x.ts': detectionSource('keys: Object.keys(process.env)'),
  });
  const { values } = await load(project);
  expect(values.get('detections/a/x.ts')?.spec).toEqual({ keys: [] });
});

test('what a detection prints is handed to the caller, never to stdout', async () => {
  const project = makeProject({
    'detections/a/x.ts': `console.log('hello');\n${detectionSource()}`,
  });
  const printed: string[] = [];
  await load(project, { onOutput: (text) => printed.push(text) });
  expect(printed.join('')).toBe('hello\n');
});
