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

/** The text of a detection with which nothing is wrong, written without an import. */
export function soundDetection(): string {
  return `export default {
  wardline: 'detection',
  spec: {
    id: '5b6c0f8e-0e0c-4d6e-9c56-6c1c4a9f9a11',
    title: 'A visit at night',
    severity: 'high',
    attack: ['T1078.004'],
    meaning: 'Somebody came at night. Ask the owner of the account, and close the door until there is an answer.',
    falsePositives: ['A night shift.'],
    from: {
      kind: 'table',
      name: 'Visits_CL',
      columns: { TimeGenerated: 'datetime', Visitor: 'string' },
      time: 'TimeGenerated',
      recordId: '_ItemId',
      open: false,
      description: '',
    },
    where: { Visitor: 'eva' },
    entities: { account: 'Visitor' },
    schedule: { every: '1h' },
  },
} as const;
`;
}
