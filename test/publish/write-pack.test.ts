import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../src/publish/pack-lock.ts';
import { writePack } from '../../src/publish/write-pack.ts';
import { packOf } from '../support/pack-of.ts';
import { root } from '../support/repository.ts';

const alone = { pid: 4_000_001, host: 'test', isAlive: () => false };

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wardline-')), 'dist-rules');
});

afterEach(() => {
  rmSync(dirname(folder), { recursive: true, force: true });
});

/** Everything in the folder, by its path. */
function contents(base = folder, inside = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(base, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) for (const [key, text] of contents(base, path)) found.set(key, text);
    else found.set(path, readFileSync(join(base, path), 'utf8'));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a pack is written whole, and nothing is left beside it', () => {
  const { value, diagnostics } = writePack(packOf('old'), folder, alone);
  expect(diagnostics).toEqual([]);
  expect(value?.missing).toHaveLength(packOf('old').size);
  expect(contents()).toEqual(sorted(packOf('old')));
  expect(readdirSync(dirname(folder))).toEqual(['dist-rules']);
});

test('a second build touches nothing', () => {
  writePack(packOf('old'), folder, alone);
  const before = statSync(folder).ino;
  const { value } = writePack(packOf('old'), folder, alone);
  expect(value).toEqual({ missing: [], different: [], leftOver: [] });
  expect(statSync(folder).ino).toBe(before);
});

test('files of earlier builds go, those of others stay', () => {
  writePack(packOf('old'), folder, alone);
  writeFileSync(join(folder, 'NOTES.md'), 'ours\n');
  writeFileSync(join(folder, 'kql/old/mine.txt'), 'mine\n');
  symlinkSync('NOTES.md', join(folder, 'link.md'));
  mkdirSync(join(folder, 'empty'));
  const { value } = writePack(packOf('new'), folder, alone);
  expect(value?.leftOver).toEqual(['kql/old/only.kql']);
  const expected = new Map([
    ...packOf('new'),
    ['NOTES.md', 'ours\n'],
    ['kql/old/mine.txt', 'mine\n'],
    ['link.md', 'ours\n'],
  ]);
  expect(contents()).toEqual(sorted(expected));
  expect(existsSync(join(folder, 'empty'))).toBe(true);
  writePack(packOf('old', 3), folder, alone);
  expect([...contents().keys()].filter((path) => path.startsWith('kql/area3'))).toEqual([]);
  expect(existsSync(join(folder, 'kql/area3'))).toBe(false);
});

test('a file that no build wrote is never overwritten', () => {
  mkdirSync(join(folder, 'kql/area0'), { recursive: true });
  writeFileSync(join(folder, 'kql/area0/rule-0.kql'), 'by hand\n');
  const { value, diagnostics } = writePack(packOf('old'), folder, alone);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['PUB7006']);
  expect(contents()).toEqual(new Map([['kql/area0/rule-0.kql', 'by hand\n']]));
});

test('a manifest that leads out of the folder deletes nothing', () => {
  writePack(packOf('old'), folder, alone);
  const outside = join(dirname(folder), 'outside.txt');
  writeFileSync(outside, 'safe\n');
  const files = ['../outside.txt', outside, 'kql/../../outside.txt', '__proto__', 'kql//x'];
  const manifest = { schema: 1, rules: [], files };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'kql/area0/rule-0.kql'), 'old\n');
  writePack(packOf('old'), folder, alone);
  expect(readFileSync(outside, 'utf8')).toBe('safe\n');
});

test('a broken manifest is told, and the pack is built anew', () => {
  writePack(packOf('old'), folder, alone);
  writeFileSync(join(folder, 'manifest.json'), '<<<<<<< ours');
  const { value, diagnostics } = writePack(packOf('new'), folder, alone);
  expect(diagnostics.map(({ code }) => code)).toEqual(['PUB7005']);
  expect(value?.missing).toEqual(['kql/new/only.kql']);
});

test('a build at work keeps others out; one that died does not', () => {
  mkdirSync(dirname(folder), { recursive: true });
  const lock = join(dirname(folder), '.dist-rules.lock');
  writeFileSync(lock, '77 test\n');
  const busy = writePack(packOf('old'), folder, { ...alone, isAlive: (pid) => pid === 77 });
  expect(busy.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'PUB7003 another build writes this pack: process 77 on test',
  ]);
  writeFileSync(lock, '77 elsewhere\n');
  expect(writePack(packOf('old'), folder, alone).value).toBeUndefined();
  writeFileSync(lock, '77 test\n');
  expect(writePack(packOf('old'), folder, alone).value).toBeDefined();
});

test('a lock is taken once and given back', () => {
  const path = join(dirname(folder), 'lock');
  const first = takeLock(path, alone);
  const second = takeLock(path, { ...alone, pid: 4_000_002, isAlive: () => true });
  expect([first.kind, second.kind]).toEqual(['held', 'taken']);
  if (first.kind === 'held') first.release();
  expect(readdirSync(dirname(folder))).toEqual([]);
});

test('a file or a link in the place of the folder is told', () => {
  writeFileSync(folder, 'a file\n');
  expect(writePack(packOf('old'), folder, alone).diagnostics[0]?.code).toBe('PUB7004');
  rmSync(folder);
  symlinkSync(dirname(folder), folder);
  expect(writePack(packOf('old'), folder, alone).diagnostics[0]?.code).toBe('PUB7004');
});

test('what a killed build left is ended by the next one', () => {
  writePack(packOf('old'), folder, alone);
  const beside = (name: string): string => join(dirname(folder), `.dist-rules.${name}`);
  mkdirSync(beside('next'));
  writeFileSync(join(beside('next'), 'half.kql'), 'half');
  mkdirSync(beside('before'));
  writePack(packOf('new'), folder, alone);
  expect(contents()).toEqual(sorted(packOf('new')));
  expect(readdirSync(dirname(folder))).toEqual(['dist-rules']);
});

const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)('a folder without the right to write is a clear error, the pack stays', () => {
  writePack(packOf('old'), folder, alone);
  chmodSync(dirname(folder), 0o500);
  const { value, diagnostics } = writePack(packOf('new'), folder, alone);
  chmodSync(dirname(folder), 0o700);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.message).toMatch(/cannot write .*: there is no right to write there$/);
  expect(contents()).toEqual(sorted(packOf('old')));
});

test.runIf(existsSync('/dev/full'))('a place where nothing can be made is a clear error', () => {
  const { value, diagnostics } = writePack(packOf('old'), '/dev/full/dist-rules', alone);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.code).toBe('PUB7002');
});

/** Lets a number of changes to the disk happen, and none after that, as if the process were gone. */
function dieAfter(changes: number, work: () => void): { readonly died: boolean } {
  const names = ['writeFileSync', 'renameSync', 'mkdirSync', 'linkSync', 'rmSync'] as const;
  const before = names.map((name) => [name, fs[name]] as const);
  let count = 0;
  for (const [name, real] of before) {
    const dying = (...given: never[]): unknown => {
      count += 1;
      if (count > changes) throw new Error('killed');
      return Reflect.apply(real, fs, given);
    };
    Object.assign(fs, { [name]: dying });
  }
  syncBuiltinESMExports();
  try {
    work();
  } catch {
    // The dead say nothing.
  }
  Object.assign(fs, Object.fromEntries(before));
  syncBuiltinESMExports();
  return { died: count > changes };
}

test('a build that ends at any change to the disk leaves the old pack or the new one', () => {
  const [old, next] = [sorted(packOf('old', 8)), sorted(packOf('new', 8))];
  let absent = 0;
  for (let changes = 0; ; changes += 1) {
    rmSync(dirname(folder), { recursive: true, force: true });
    writePack(old, folder, alone);
    const { died } = dieAfter(changes, () => writePack(next, folder, alone));
    const isThere = existsSync(folder);
    if (!isThere) absent += 1;
    const stands = isThere ? folder : join(dirname(folder), '.dist-rules.before');
    expect([old, next]).toContainEqual(contents(stands));
    expect(writePack(next, folder, alone).diagnostics).toEqual([]);
    expect(contents()).toEqual(next);
    expect(readdirSync(dirname(folder))).toEqual(['dist-rules']);
    if (!died) break;
  }
  expect(absent).toBe(1);
});

test('a killed process leaves the old pack or the new one', { timeout: 60_000 }, async () => {
  writePack(packOf('old'), folder, alone);
  const states = [sorted(packOf('old')), sorted(packOf('new'))];
  const script = join(root, 'test/support/write-packs.ts');
  const program = ['--import', 'ts-blank-space/register', script, folder];
  for (let round = 0; round < 2; round += 1) {
    const child = spawn(process.execPath, program, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const stands = existsSync(folder) ? folder : join(dirname(folder), '.dist-rules.before');
    expect(states).toContainEqual(contents(stands));
  }
  expect(writePack(packOf('new'), folder, alone).value).toBeDefined();
  expect(contents()).toEqual(sorted(packOf('new')));
});
