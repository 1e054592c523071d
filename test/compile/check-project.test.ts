import { expect, test } from 'vitest';
import { checkProject } from '../../src/compile/check-project.ts';
import type { CheckOptions } from '../../src/compile/check-project.ts';
import type { Frontend } from '../../src/compile/frontend.ts';
import type { CheckReport } from '../../src/compile/report-cache.ts';
import { defineCodes } from '../../src/diagnostics/define-codes.ts';
import { fileSpan } from '../../src/diagnostics/span.ts';
import { summarise } from '../support/summarise.ts';
import { detectionSource, makeProject } from '../support/temporary-project.ts';
import type { TemporaryProject } from '../support/temporary-project.ts';

const codes = defineCodes('DSL', {
  DSL1001: { slug: 'bad', severity: 'error', message: () => 'bad' },
  DSL1002: { slug: 'odd', severity: 'warning', message: () => 'odd' },
});

/** A language with one rule: `bad` must not be there; and one check: more than one detection is odd. */
const toy: Frontend<object> = {
  read: (value, locate) => {
    const { spec } = value;
    if (typeof spec !== 'object' || spec === null) return { value: undefined, diagnostics: [] };
    if (!('bad' in spec)) return { value: spec, diagnostics: [] };
    const diagnostics = [codes.raise.DSL1001({}, locate(['bad'], 'key'))];
    return { value: undefined, diagnostics };
  },
  checks: (all) => all.slice(1).map(({ file }) => codes.raise.DSL1002({}, fileSpan(file.file))),
};

async function check(
  project: TemporaryProject,
  options: Partial<CheckOptions<object>> = {},
): Promise<{ readonly report: CheckReport; readonly isFresh: boolean }> {
  let isFresh = false;
  const frontend = (): Promise<Frontend<object>> => {
    isFresh = true;
    return Promise.resolve(toy);
  };
  const report = await checkProject({ root: project.root, frontend, ...options });
  return { report, isFresh };
}

test('every file is looked at, whatever is wrong with the others', async () => {
  const project = makeProject({
    'detections/a/good.ts': detectionSource(),
    'detections/a/unreadable.ts': 'export default {',
    'detections/a/throws.ts': 'throw new Error();',
    'detections/a/bad.ts': detectionSource('title: 1, bad: 2'),
    'detections/a/types.ts': `const a: string = 1;\n${detectionSource('title: a')}`,
  });
  const { report } = await check(project);
  expect(summarise(report.diagnostics)).toEqual([
    'DSL1001 detections/a/bad.ts:1:59',
    'LOAD1030 detections/a/throws.ts:1:7',
    'DSL1002 detections/a/types.ts:1:1',
    'TS2322 detections/a/types.ts:1:7',
    'LOAD1010 detections/a/unreadable.ts:1:17',
  ]);
  expect(report.detections).toBe(5);
  expect(report.isBroken).toBe(true);
});

test('nothing changed: the report of before, and the language is not even loaded', async () => {
  const project = makeProject({
    'detections/a/one.ts': detectionSource(),
    'detections/a/two.ts': detectionSource(),
  });
  const first = await check(project);
  const second = await check(project);
  expect([first.isFresh, second.isFresh]).toEqual([true, false]);
  expect(second.report).toEqual(first.report);
  expect(summarise(second.report.diagnostics)).toEqual(['DSL1002 detections/a/two.ts:1:1']);
});

test.each<[string, (project: TemporaryProject) => void]>([
  [
    'a detection',
    (project) => {
      project.write('detections/a/one.ts', detectionSource('a: 1'));
    },
  ],
  [
    'a new detection',
    (project) => {
      project.write('detections/a/new.ts', detectionSource());
    },
  ],
  [
    'what it imports',
    (project) => {
      project.write('detections/lists.ts', 'export const b = 2;\n');
    },
  ],
  [
    'its types',
    (project) => {
      project.write('types/extra.ts', 'export type C = 2;\n');
    },
  ],
  [
    'the compiler settings',
    (project) => {
      project.write('tsconfig.json', '{"compilerOptions":{}}');
    },
  ],
  [
    'the packages',
    (project) => {
      project.write('package-lock.json', '{}');
    },
  ],
])('a change of %s is seen', async (_, change) => {
  const project = makeProject({
    'detections/lists.ts': 'export const b = 1;\n',
    'types/extra.ts': 'export type C = 1;\n',
    'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
    'detections/a/one.ts': `import { b } from '../lists.ts';\nimport type { C } from '../../types/extra.ts';\nconst c: C | 2 = 2;\n${detectionSource('b, c')}`,
  });
  await check(project);
  change(project);
  expect((await check(project)).isFresh).toBe(true);
});

test('a report with something broken in it is not kept', async () => {
  const project = makeProject({ 'detections/a/one.ts': detectionSource('bad: 1') });
  await check(project);
  expect((await check(project)).isFresh).toBe(true);
});

test('another version of Node, or no cache at all: checked again', async () => {
  const project = makeProject({ 'detections/a/one.ts': detectionSource() });
  await check(project, { environment: 'v20' });
  expect((await check(project, { environment: 'v22' })).isFresh).toBe(true);
  expect((await check(project, { environment: 'v22' })).isFresh).toBe(false);
  expect((await check(project, { environment: 'v22', useCache: false })).isFresh).toBe(true);
});

test('a cache that someone broke is no cache', async () => {
  const project = makeProject({ 'detections/a/one.ts': detectionSource() });
  await check(project);
  project.write('.cache/wardline/report.json', '{"key": "x"');
  project.write('.cache/wardline/modules.json', '[[');
  const { report, isFresh } = await check(project);
  expect(isFresh).toBe(true);
  expect(report.isBroken).toBe(false);
});

test('where the language and the compiler speak of one mistake, the language is heard', async () => {
  const project = makeProject({
    'detections/spec.ts': `export function detection(spec: { title: string }) { return { wardline: 'detection', spec } as const; }\n`,
    'detections/a/one.ts': `import { detection } from '../spec.ts';\nexport default detection({ title: 'x', bad: 1 });\n`,
  });
  const { report } = await check(project);
  expect(summarise(report.diagnostics)).toEqual(['DSL1001 detections/a/one.ts:2:40']);
});
