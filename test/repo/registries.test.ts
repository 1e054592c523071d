import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, importsOf, root, sourcesBelow, textOf } from '../support/repository.ts';

const sources = sourcesBelow('src');

/** Rooms this small are read faster than a text about them. */
const smallRoom = 4;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'dependencies' in value;
}

function manifest(): Manifest {
  const read: unknown = JSON.parse(textOf('package.json'));
  if (!isManifest(read)) throw new Error('package.json has no dependencies');
  return read;
}

/** What a registry file must import, where it exists. */
const registries = [
  {
    registry: 'src/cli/commands.ts',
    entries: sources
      .filter(
        (file) => /^src\/cli\/[^/]+\.ts$/.test(file.path) && /: CommandModule\b/.test(file.text),
      )
      .map((file) => file.path),
  },
  {
    registry: 'src/backends/index.ts',
    entries: sources
      .map((file) => file.path)
      .filter((path) => /^src\/backends\/[^/]+\/backend\.ts$/.test(path)),
  },
  {
    registry: 'src/cli/codes.ts',
    entries: sources
      .filter((file) => /^export const \w+ = defineCodes\(/m.test(file.text))
      .map((file) => file.path),
  },
];

test.each(registries.filter(({ registry }) => existsSync(join(root, registry))))(
  '$registry names every entry',
  ({ registry, entries }) => {
    const file = sources.find((one) => one.path === registry);
    const named = file === undefined ? [] : importsOf(file).map((one) => one.to);
    expect(entries.filter((entry) => entry !== registry && !named.includes(entry))).toEqual([]);
  },
);

test('every room says what lives in it', () => {
  const rooms = new Map<string, number>();
  for (const { path } of sources) {
    const room = /^src\/(?:backends\/[^/]+|[^/]+)(?=\/)/.exec(path)?.[0];
    if (room !== undefined) rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  const silent = [...rooms]
    .filter(([room, count]) => count > smallRoom && !existsSync(join(root, room, 'README.md')))
    .map(([room]) => room);
  expect(silent).toEqual([]);
});

test('every room is in ARCHITECTURE.md', () => {
  const text = textOf('ARCHITECTURE.md');
  const rooms = new Set(sources.map((file) => /^src\/([^/]+)\//.exec(file.path)?.[1] ?? 'src'));
  expect([...rooms].filter((room) => !text.includes(`${room}/`))).toEqual([]);
});

test('dependencies are pinned exactly and each has its reason in ARCHITECTURE.md', () => {
  const { dependencies, devDependencies } = manifest();
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const text = textOf('ARCHITECTURE.md');
  const reason = (name: string): RegExp => new RegExp(`^\\| \`${name}\` +\\| .*\\w.* \\|$`, 'm');
  expect(all.map(([name]) => name).filter((name) => !reason(name).test(text))).toEqual([]);
});

test('src imports no package that is not a dependency', () => {
  const { dependencies } = manifest();
  const wrong = sources
    .flatMap(importsOf)
    .filter((one) => !one.isRelative && !isBuiltin(one.to))
    .filter((one) => !Object.keys(dependencies).some((name) => isWithin(name, one.to)));
  expect(wrong.map((one) => `${one.from} imports ${one.to}`)).toEqual([]);
});

test('no committed text holds a path of a machine', () => {
  const written = ['src', 'test', 'bench', 'scripts', 'docs', 'bin', 'detections', '.ci'].flatMap(
    filesBelow,
  );
  const machine = /(?:^|[\s"'`(=])(?:\/home\/\w|\/Users\/\w|\/root\/\w|\/work\/\w)/m;
  const wrong = [...written, ...topFiles()]
    .filter((path) => /\.(?:ts|js|mjs|md|json|yml|yaml|txt|sh)$|\/run$/.test(path))
    .filter((path) => path !== 'test/repo/registries.test.ts')
    .filter((path) => machine.test(textOf(path)) || textOf(path).includes(root));
  expect(wrong).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(/"resolved": *"(?!file:)/.test(textOf('package-lock.json'))).toBe(false);
});

test.runIf(existsSync(join(root, '.git')))('no commit message holds a path of a machine', () => {
  const log = execFileSync('git', ['log', '--format=%B'], { cwd: root, encoding: 'utf8' });
  expect(log).not.toMatch(/(?:^|\s)(?:\/home\/|\/Users\/|\/root\/|\/work\/)\w/);
});

function isWithin(name: string, specifier: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

function topFiles(): readonly string[] {
  return ['package.json', 'README.md', 'ARCHITECTURE.md', 'tsconfig.json'].filter((path) =>
    existsSync(join(root, path)),
  );
}
