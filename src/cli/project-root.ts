import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { detectionsFolder } from '../load/detection-file.ts';
import { isOutside, toProjectPath } from '../load/project-path.ts';
import { UsageError } from './usage-error.ts';

/** The project that a folder belongs to: the nearest one above, itself included, that has detections. */
export function findProjectRoot(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const entry = statSync(join(folder, detectionsFolder), { throwIfNoEntry: false });
    if (entry?.isDirectory() === true) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** What a command works on. */
export interface Scope {
  readonly root: string;
  /** Relative to the project; absent where nothing was named. */
  readonly paths?: readonly string[];
}

/** Turns what was typed into paths of one project; what does not exist or lies outside is refused. */
export function resolveScope(cwd: string, typed: readonly string[]): Scope {
  const root = findProjectRoot(cwd);
  if (typed.length === 0) {
    if (root !== undefined) return { root };
    throw new UsageError(`there is no '${detectionsFolder}' folder here or above; name the files`);
  }
  const base = root ?? resolve(cwd);
  const paths = typed.map((path) => {
    const full = resolve(cwd, path);
    if (!existsSync(full)) throw new UsageError(`'${path}' does not exist`);
    const inside = toProjectPath(base, full);
    if (isOutside(inside)) throw new UsageError(`'${path}' lies outside of the project`);
    return inside === '' ? detectionsFolder : inside;
  });
  return { root: base, paths };
}
