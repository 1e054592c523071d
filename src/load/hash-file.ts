import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './read-source.ts';

/** The hash of what a file of a project holds now, or `absent`. */
export function hashFile(root: string, file: string): string {
  try {
    return hashOf(readFileSync(join(root, file)));
  } catch {
    return 'absent';
  }
}
