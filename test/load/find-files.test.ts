import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/load/find-files.ts';
import { isSlug, proposeSlug } from '../../src/load/slug.ts';
import { summarise } from '../support/summarise.ts';
import { makeProject } from '../support/temporary-project.ts';

test('files in an area are detections, those directly in the folder are shared, cases are cases', () => {
  const project = makeProject({
    'detections/lists.ts': '',
    'detections/env.d.ts': '',
    'detections/readme.md': '',
    'detections/identity/b-rule.ts': '',
    'detections/identity/a-rule.ts': '',
    'detections/identity/a-rule.cases.ts': '',
    'detections/identity/entra/deep.ts': '',
    'detections/.hidden/x.ts': '',
  });
  expect(findFiles(project.root)).toEqual({
    detections: [
      { file: 'detections/identity/a-rule.ts', slug: 'a-rule', area: 'identity' },
      { file: 'detections/identity/b-rule.ts', slug: 'b-rule', area: 'identity' },
      { file: 'detections/identity/entra/deep.ts', slug: 'deep', area: 'identity/entra' },
    ],
    others: ['detections/identity/a-rule.cases.ts', 'detections/lists.ts'],
    diagnostics: [],
  });
});

test('named paths narrow it down, each file once', () => {
  const project = makeProject({
    'detections/lists.ts': '',
    'detections/a/x.ts': '',
    'detections/b/y.ts': '',
    'elsewhere/z.ts': '',
  });
  const { detections, others } = findFiles(project.root, [
    'detections/a',
    'detections/a/x.ts',
    'elsewhere/z.ts',
    'detections/lists.ts',
  ]);
  expect(detections.map((one) => one.file)).toEqual(['detections/a/x.ts', 'elsewhere/z.ts']);
  expect(others).toEqual(['detections/lists.ts']);
});

test('what cannot be a detection is told, the rest is found', () => {
  const project = makeProject({
    'detections/a/good.ts': '',
    'detections/a/BadName.ts': '',
    'detections/a/good.js': '',
    'detections/Area/x.ts': '',
    'detections/a/con.ts': '',
    'elsewhere/deep/x.ts': '',
  });
  mkdirSync(project.path('detections/a/folder.ts'));
  symlinkSync('nowhere.ts', project.path('detections/a/dangling.ts'));
  symlinkSync('../../elsewhere', project.path('detections/a/linked'));
  symlinkSync('good.ts', project.path('detections/a/linked-file.ts'));
  execFileSync('mkfifo', [project.path('detections/a/pipe.ts')]);
  const { detections, diagnostics } = findFiles(project.root);
  expect(summarise(diagnostics)).toEqual([
    'LOAD1006 detections/Area/x.ts:1:1',
    'LOAD1006 detections/a/BadName.ts:1:1',
    'LOAD1006 detections/a/con.ts:1:1',
    'LOAD1003 detections/a/dangling.ts:1:1',
    'LOAD1002 detections/a/folder.ts:1:1',
    'LOAD1008 detections/a/good.js:1:1',
    'LOAD1004 detections/a/linked:1:1',
    'LOAD1002 detections/a/pipe.ts:1:1',
  ]);
  expect(detections.map((one) => one.slug)).toEqual(['good', 'linked-file']);
});

test('names that differ only by case are one name on half of the systems', () => {
  const project = makeProject({ 'detections/a/rule.ts': '', 'detections/a/Rule.ts': '' });
  expect(summarise(findFiles(project.root).diagnostics)).toContain(
    'LOAD1007 detections/a/rule.ts:1:1',
  );
});

test('a slug is a name that every system and every target takes', () => {
  expect(['a', 'a-b', '2fa-off', 'x1'].every(isSlug)).toBe(true);
  const wrong = [
    '',
    'A',
    'a_b',
    'a--b',
    '-a',
    'a-',
    'a.b',
    '..',
    'å',
    'nul',
    'com1',
    'a'.repeat(101),
  ];
  expect(wrong.filter(isSlug)).toEqual([]);
});

test('a better name is proposed where there is one', () => {
  expect(proposeSlug('BadName')).toBe('bad-name');
  expect(proposeSlug('Müll 2')).toBe('mull-2');
  expect(proposeSlug('日本')).toBeUndefined();
});
