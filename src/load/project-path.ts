import { relative, sep } from 'node:path';

/** A path as it is told and kept: relative to the project, with `/` on every system. */
export function toProjectPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Does a path lead out of the project? */
export function isOutside(file: string): boolean {
  return file === '..' || file.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(file);
}
