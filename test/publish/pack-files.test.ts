import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPack } from '../../src/compile/build-pack.ts';
import { targets } from '../../src/compile/targets.ts';
import { packFiles } from '../../src/publish/pack-files.ts';
import { isPackPath } from '../../src/publish/pack-path.ts';
import { ownDetections } from '../support/detections.ts';
import { at, keysOf, valuesOf } from '../support/json-place.ts';
import { root } from '../support/repository.ts';

const project = await ownDetections();
const files = packFiles(buildPack(project.inputs, targets), project.lists);
const manifest: unknown = JSON.parse(files.get('manifest.json') ?? '');

test('the order in which detections come does not show', () => {
  const turned = packFiles(buildPack([...project.inputs].reverse(), targets), project.lists);
  expect([...turned]).toEqual([...files]);
});

test('neither time zone, nor language, nor folder show', { timeout: 60_000 }, () => {
  const hashes = [
    { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'UTC', LC_ALL: 'C' },
  ].map((env) =>
    execFileSync(
      process.execPath,
      ['--import', 'ts-blank-space/register', join(root, 'test/support/hash-pack.ts')],
      { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
    ),
  );
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}\n$/);
  expect(hashes[0]).toBe(hashes[1]);
});

test('no path of a machine and no date stands in any file', () => {
  const all = [...files.values()].join('\n');
  expect(all).not.toContain(root);
  expect(all).not.toMatch(/20\d\d-\d\d-\d\dT\d\d/);
});

test('every path is one that any system takes, and differs by more than case', () => {
  const paths = [...files.keys()];
  expect(paths.filter((path) => !isPackPath(path))).toEqual([]);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
});

test('the manifest names every file but itself', () => {
  const named = valuesOf(at(manifest, ['files']));
  expect(named).toEqual([...files.keys()].filter((path) => path !== 'manifest.json'));
  for (const rule of valuesOf(at(manifest, ['rules']))) {
    for (const target of valuesOf(at(rule, ['targets']))) {
      const own = valuesOf(at(target, ['files']));
      expect(own.filter((path) => !files.has(String(path)))).toEqual([]);
      const isRefused = at(target, ['status']) === 'refused';
      expect([own.length === 0, at(target, ['reason']) !== undefined]).toEqual([
        isRefused,
        isRefused,
      ]);
    }
  }
});

test('the manifest tells of a rule what who deploys it has to know', () => {
  const rules = valuesOf(at(manifest, ['rules']));
  const rule = rules.find((one) => at(one, ['slug']) === 'pim-permission-change-threshold');
  expect(rule).toMatchObject({
    id: 'b5f822d6-7acc-4299-a13f-bf946279e358',
    version: '1.0.0',
    lists: ['privileged-accounts'],
    functions: ['_GetWatchlist'],
    schedule: { kind: 'periodic', every: 'PT15M', delay: 'PT5M' },
  });
  expect(keysOf(at(rule, ['tables']))).toEqual(['AuditLogs']);
});

test('Repositories is left with the rules alone', () => {
  const config: unknown = JSON.parse(files.get('sentinel-deployment.config') ?? '');
  const excluded = valuesOf(at(config, ['excludecontentfiles'])).map(String);
  const taken = [...files.keys()]
    .filter((path) => /\.(?:json|bicep)$/.test(path))
    .filter((path) => !excluded.some((prefix) => path.startsWith(prefix)));
  expect(taken.filter((path) => !path.startsWith('sentinel/arm/'))).toEqual([]);
  expect(taken).toHaveLength(project.inputs.length);
});

test('the layer counts rules by technique, in the numbers of the current matrix', () => {
  const layer: unknown = JSON.parse(files.get('attack-layer.json') ?? '');
  const techniques = valuesOf(at(layer, ['techniques']));
  const score = (id: string): unknown =>
    at(
      techniques.find((one) => at(one, ['techniqueID']) === id),
      ['score'],
    );
  expect(at(layer, ['versions', 'layer'])).toBe('4.5');
  expect([score('T1098.003'), score('T1685'), score('T1562.001')]).toEqual([4, 1, undefined]);
});

test('the index names every rule and says what to put into every watchlist', () => {
  const readme = files.get('README.md') ?? '';
  for (const { ir } of project.inputs) expect(readme).toContain(`/${ir.slug}\``);
  for (const { name, meaning } of project.lists.values()) {
    expect([name, readme.includes(meaning.split('(')[0] ?? '')]).toEqual([name, true]);
  }
});
