import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repository.ts';

/** What the program answered. */
export interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a process of its own, with an environment that says nothing about colour. */
export function runProgram(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/wardline.js'), ...args],
    { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } },
  );
  return { status, out: stdout, err: stderr };
}
