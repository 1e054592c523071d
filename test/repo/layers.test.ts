import { expect, test } from 'vitest';
import { importsOf, roomOf, sourcesBelow } from '../support/repository.ts';
import type { Import } from '../support/repository.ts';

/** A file imports from its own room and from rooms of a lower rank. */
const ranks: ReadonlyMap<string, number> = new Map([
  ['diagnostics', 0],
  ['values', 0],
  ['schema', 1],
  ['ir', 2],
  ['dsl', 3],
  ['semantics', 3],
  ['lower', 3],
  ['check', 3],
  ['load', 4],
  ['backends', 4],
  ['compile', 5],
  ['verify', 6],
  ['importers', 6],
  ['publish', 7],
  ['cli', 8],
  ['index.ts', 9],
]);

const sources = sourcesBelow('src');
const imports = sources.flatMap(importsOf).filter((one) => one.isRelative);
const targets = new Map<string, readonly string[]>(
  sources.map((file) => [
    file.path,
    importsOf(file)
      .filter((one) => one.isRelative)
      .map((one) => one.to),
  ]),
);

function told(found: readonly Import[]): readonly string[] {
  return found.map((one) => `${one.from} imports ${one.to}`);
}

/** Everything that a set of files reaches, themselves included. */
function closure(start: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(targets.get(next) ?? []));
  }
  return reached;
}

function below(folder: string): readonly string[] {
  return sources.map((file) => file.path).filter((path) => path.startsWith(folder));
}

test('every room has a rank', () => {
  const rooms = new Set(sources.map((file) => roomOf(file.path)));
  expect([...rooms].filter((room) => !ranks.has(room))).toEqual([]);
});

test('imports end at files that exist', () => {
  expect(told(imports.filter((one) => one.to.startsWith('src/') && !targets.has(one.to)))).toEqual(
    [],
  );
});

test('imports stay in src and go to a lower rank or stay in their room', () => {
  const wrong = imports.filter((one) => {
    if (!one.to.startsWith('src/')) return true;
    const [from, to] = [roomOf(one.from), roomOf(one.to)];
    return from !== to && (ranks.get(from) ?? 0) <= (ranks.get(to) ?? 0);
  });
  expect(told(wrong)).toEqual([]);
});

test('no file imports itself by a detour, types counted', () => {
  const inCycle = sources
    .map((file) => file.path)
    .filter((path) => closure(targets.get(path) ?? []).has(path));
  expect(inCycle).toEqual([]);
});

test('a backend sees no other backend', () => {
  const backendOf = (path: string): string | undefined =>
    /^src\/backends\/([^/]+)\//.exec(path)?.[1];
  const wrong = imports.filter((one) => {
    const from = backendOf(one.from);
    if (from === undefined) return false;
    const to = backendOf(one.to);
    return one.to === 'src/backends/index.ts' || (to !== undefined && to !== from);
  });
  expect(told(wrong)).toEqual([]);
});

test.each(['kql', 'sigma'])('%s: what emits and what reads or runs are strangers', (backend) => {
  const base = `src/backends/${backend}/`;
  const emitted = [...closure(below(`${base}emit/`))];
  const executed = [...closure([...below(`${base}read/`), ...below(`${base}run/`)])];
  expect(emitted.filter((path) => /\/(?:read|run)\//.test(path))).toEqual([]);
  expect(executed.filter((path) => path.startsWith(`${base}emit/`))).toEqual([]);
});

test('the three executors share no code but findings, plain values and tables', () => {
  const executors = ['src/semantics/', 'src/backends/kql/run/', 'src/backends/sigma/run/'];
  const reached = executors.map((folder) => closure(below(folder)));
  const shareable = /^src\/(?:diagnostics|values|schema)\//;
  const shared = reached.flatMap((one, at) =>
    reached.slice(at + 1).flatMap((other) => [...one].filter((path) => other.has(path))),
  );
  expect(shared.filter((path) => !shareable.test(path))).toEqual([]);
});
