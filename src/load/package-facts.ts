import { readFileSync, statSync } from 'node:fs';
import { InternalError } from '../diagnostics/internal-error.ts';

/** The version of this package. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const found = /"version": *"([^"]+)"/.exec(text)?.[1];
  if (found === undefined) throw new InternalError('package.json names no version');
  return found;
}

/** What changes whenever the code of this package does: its version and, in its own repository, its last build. */
export function packageFingerprint(): string {
  const built = statSync(new URL('../../build/.tsbuildinfo', import.meta.url), {
    throwIfNoEntry: false,
  });
  return `${packageVersion()} ${built?.mtimeMs ?? 0} ${built?.size ?? 0}`;
}
