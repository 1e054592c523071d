import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from './repository.ts';

/** A project of its own in a temporary folder, with this package installed; gone when the test ends. */
export interface TemporaryProject {
  readonly root: string;
  readonly path: (file: string) => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
}

/** Makes a project of some files. */
export function makeProject(files: Readonly<Record<string, string>> = {}): TemporaryProject {
  const folder = mkdtempSync(join(tmpdir(), 'wardline-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (file: string): string => join(folder, file);
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), content);
  };
  mkdirSync(path('node_modules'));
  symlinkSync(root, path('node_modules/wardline'));
  write('package.json', '{ "type": "module", "private": true }\n');
  for (const [file, content] of Object.entries(files)) write(file, content);
  return { root: folder, path, write };
}

/** The source of a detection that loads, with whatever its spec should say. */
export function detectionSource(spec = "title: 'x'"): string {
  return `export default { wardline: 'detection', spec: { ${spec} } } as const;\n`;
}
