import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceLookup } from '../diagnostics/render/source-lookup.ts';

/** Writes an answer. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Writes about the run itself. */
export function tell(text: string): void {
  process.stderr.write(text);
}

/** Colour where a person looks on: `NO_COLOR` forbids it, `FORCE_COLOR` asks for it, else a terminal decides. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Reads the files of a project for code frames; what cannot be read is not shown. */
export function sourcesOf(root: string): SourceLookup {
  return (file) => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      return undefined;
    }
  };
}
