import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/repository.ts';

let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'wardline-build-'));
  cpSync(join(root, 'detections'), join(project, 'detections'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(root, join(project, 'node_modules/wardline'));
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function build(args: readonly string[] = [], cwd = project): Ran {
  const program = join(root, 'bin/wardline.js');
  const ran = spawnSync(process.execPath, [program, 'build', ...args], { cwd, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

test(
  'a pack is built, found fresh, and found stale once it is touched',
  { timeout: 120_000 },
  () => {
    const stale = build(['--check']);
    expect([stale.code, stale.out]).toEqual([1, '']);
    expect(stale.err).toContain("'dist-rules/manifest.json' is missing");

    const first = build();
    expect([first.code, first.out]).toEqual([
      0,
      expect.stringMatching(/^dist-rules: 15 rules, \d+ written, 0 deleted\n$/),
    ]);
    expect(build().out).toBe('dist-rules: 15 rules, 0 written, 0 deleted\n');
    expect(build(['--check', '--against', 'dist-rules'])).toMatchObject({ code: 0, out: '' });

    writeFileSync(join(project, 'dist-rules/README.md'), 'by hand\n');
    const touched = build(['--check', '--format', 'json']);
    expect(touched.code).toBe(1);
    expect(touched.out).toContain("'dist-rules/README.md' is different");
    expect(readFileSync(join(project, 'dist-rules/README.md'), 'utf8')).toBe('by hand\n');
  },
);

test('a broken detection leaves the pack as it was', { timeout: 60_000 }, () => {
  build();
  const before = readdirSync(join(project, 'dist-rules'));
  const broken = join(project, 'detections/emergency-access/broken.ts');
  writeFileSync(broken, "import { detection } from 'wardline';\nexport default detection({});\n");
  const ran = build();
  rmSync(broken);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('detections/emergency-access/broken.ts:2');
  expect(readdirSync(join(project, 'dist-rules'))).toEqual(before);
});

test.each([
  ['--since without --out', ['--since', 'HEAD'], 'name a folder for it with --out'],
  ['a revision that is none', ['--since', '--output=x', '--out', 'delta'], 'Git knows no revision'],
  ['a flag that is none', ['--chek'], 'unknown option'],
])('%s is wrong usage', (_, args, said) => {
  const ran = build(args);
  expect([ran.code, ran.out]).toEqual([3, '']);
  expect(ran.err).toContain(said);
});

test('where there are no detections, nothing is built', () => {
  const empty = mkdtempSync(join(tmpdir(), 'wardline-none-'));
  const ran = build([], empty);
  rmSync(empty, { recursive: true });
  expect(ran.code).toBe(3);
  expect(ran.err).toContain("no 'detections' folder");
});

test('only what changed since a revision', { timeout: 60_000 }, () => {
  const git = (...args: readonly string[]): void => {
    const ran = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: project,
    });
    expect(ran.status).toBe(0);
  };
  writeFileSync(join(project, '.gitignore'), 'node_modules\n.cache\ndist-rules\ndelta\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  const file = join(project, 'detections/emergency-access/emergency-access-sign-in.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('signed in', 'was used'));
  expect(build(['--since', 'HEAD', '--out', 'delta']).out).toMatch(/^delta: 1 rules/);
  writeFileSync(
    join(project, 'detections/lists.ts'),
    `${readFileSync(join(project, 'detections/lists.ts'), 'utf8')}\n`,
  );
  expect(build(['--since', 'HEAD', '--out', 'delta']).out).toMatch(/^delta: 15 rules/);
});
