import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackDifference } from './compare-pack.ts';
import type { PackFiles } from './pack-files.ts';

/**
 * Makes the folder that is to take the pack's place: new files are written, all others are those of the old
 * folder by another name, be they of the pack or not. The old folder stays as it is.
 */
export function stagePack(
  files: PackFiles,
  difference: PackDifference,
  folder: string,
  next: string,
): void {
  const dropped = new Set([...difference.different, ...difference.leftOver]);
  mkdirSync(next);
  if (existsSync(folder)) carryOver(folder, next, '', dropped);
  const made = new Set<string>();
  for (const path of [...difference.missing, ...difference.different]) {
    const target = join(next, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // 'wx': what is not of the pack and stands in the way is never overwritten.
    writeFileSync(target, files.get(path) ?? '', { flag: 'wx' });
  }
}

/** Links everything but the dropped paths; folders that hold nothing else are left behind with them. */
function carryOver(
  folder: string,
  next: string,
  inside: string,
  dropped: ReadonlySet<string>,
): void {
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const [from, to] = [join(folder, path), join(next, path)];
    if (dropped.has(path)) continue;
    if (entry.isDirectory()) {
      if (holdsOnly(folder, path, dropped)) continue;
      mkdirSync(to);
      carryOver(folder, next, path, dropped);
    } else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else link(from, to);
  }
}

function holdsOnly(folder: string, inside: string, dropped: ReadonlySet<string>): boolean {
  const entries = readdirSync(join(folder, inside), { withFileTypes: true });
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const path = `${inside}/${entry.name}`;
      return entry.isDirectory() ? holdsOnly(folder, path, dropped) : dropped.has(path);
    })
  );
}

/** The same file by a second name; a copy where the file system knows no such thing. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
