import { lstatSync, readFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { compareText } from './compare-text.ts';
import type { PackFiles } from './pack-files.ts';
import type { KnownManifest } from './read-manifest.ts';

/** How a folder differs from what the sources give: paths in the pack. */
export interface PackDifference {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  /** Files of an earlier build that no rule makes any more. */
  readonly leftOver: readonly string[];
}

/** Compares a folder with a pack, byte by byte. What an earlier build did not write is never looked at. */
export function comparePack(
  files: PackFiles,
  folder: string,
  before: KnownManifest | undefined,
): PackDifference {
  const missing: string[] = [];
  const different: string[] = [];
  for (const [path, text] of files) {
    const state = stateOf(join(folder, path), text);
    if (state === 'missing') missing.push(path);
    else if (state === 'different') different.push(path);
  }
  const leftOver = (before?.files ?? [])
    .filter((path) => !files.has(path) && isFile(join(folder, path)))
    .sort(compareText);
  return { missing, different, leftOver };
}

/** Is there nothing to do? */
export function isSame({ missing, different, leftOver }: PackDifference): boolean {
  return missing.length + different.length + leftOver.length === 0;
}

function stateOf(path: string, text: string): 'same' | 'different' | 'missing' {
  const entry = entryAt(path);
  if (entry === undefined) return 'missing';
  if (!entry.isFile() || entry.size !== Buffer.byteLength(text)) return 'different';
  return readFileSync(path, 'utf8') === text ? 'same' : 'different';
}

function isFile(path: string): boolean {
  return entryAt(path)?.isFile() === true;
}

/** What stands at a path. Where a file stands in the place of a folder, nothing stands below. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
