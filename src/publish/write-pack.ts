import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { comparePack, isSame } from './compare-pack.ts';
import type { PackDifference } from './compare-pack.ts';
import { publishCodes } from './diagnostics.ts';
import { manifestName } from './manifest.ts';
import type { PackFiles } from './pack-files.ts';
import { takeLock } from './pack-lock.ts';
import type { LockOwner } from './pack-lock.ts';
import { readManifest } from './read-manifest.ts';
import type { KnownManifest } from './read-manifest.ts';
import { reasonOf } from './reason-of.ts';
import { stagePack } from './stage-pack.ts';

/** Where a pack is written, and what stands beside it while it is. */
interface Places {
  readonly folder: string;
  readonly next: string;
  readonly before: string;
  readonly lock: string;
}

/**
 * Writes a pack. The whole folder is made anew beside the old one and takes its place by renaming, so that a build
 * that is killed leaves the old pack or the new one. What is not of the pack is carried over.
 */
export function writePack(
  files: PackFiles,
  folder: string,
  owner: LockOwner,
): Outcome<PackDifference> {
  const places = placesOf(resolve(folder));
  try {
    const standing = lstatSync(places.folder, { throwIfNoEntry: false });
    if (standing !== undefined && !standing.isDirectory()) {
      const what = standing.isSymbolicLink() ? 'a link' : 'a file';
      return failed(publishCodes.raise.PUB7004({ path: folder, what }, fileSpan(folder)));
    }
    mkdirSync(dirname(places.folder), { recursive: true });
    const lock = takeLock(places.lock, owner);
    if (lock.kind === 'taken') {
      return failed(publishCodes.raise.PUB7003({ by: lock.by }, fileSpan(folder)));
    }
    try {
      return writeLocked(files, places);
    } finally {
      lock.release();
    }
  } catch (thrown) {
    const params = { path: folder, why: reasonOf(thrown) };
    return failed(publishCodes.raise.PUB7002(params, fileSpan(folder)));
  }
}

function failed(found: Diagnostic): Outcome<PackDifference> {
  return { value: undefined, diagnostics: [found] };
}

/** Beside the folder, because a folder can only be renamed within its file system. */
function placesOf(folder: string): Places {
  const beside = join(dirname(folder), `.${basename(folder)}`);
  return { folder, next: `${beside}.next`, before: `${beside}.before`, lock: `${beside}.lock` };
}

function writeLocked(files: PackFiles, places: Places): Outcome<PackDifference> {
  finishEarlier(places);
  const { manifest, diagnostics } = readManifest(places.folder);
  const difference = comparePack(files, places.folder, manifest);
  if (isSame(difference)) return { value: difference, diagnostics };
  const foreign = diagnostics.length > 0 ? [] : inTheWay(difference, manifest);
  if (foreign.length > 0) {
    const said = foreign.map((path) => publishCodes.raise.PUB7006({ path }, fileSpan(path)));
    return { value: undefined, diagnostics: said };
  }
  try {
    stagePack(files, difference, places.folder, places.next);
  } catch (thrown) {
    rmSync(places.next, { recursive: true, force: true });
    throw thrown;
  }
  if (existsSync(places.folder)) renameSync(places.folder, places.before);
  renameSync(places.next, places.folder);
  rmSync(places.before, { recursive: true, force: true });
  return { value: difference, diagnostics };
}

/** Files that no earlier build wrote, and that this one would overwrite. */
function inTheWay(
  difference: PackDifference,
  manifest: KnownManifest | undefined,
): readonly string[] {
  const ours = new Set([manifestName, ...(manifest?.files ?? [])]);
  return difference.different.filter((path) => !ours.has(path));
}

/** Ends what a killed build began: what was whole takes its place, what was not is dropped. */
function finishEarlier({ folder, next, before }: Places): void {
  if (!existsSync(folder) && existsSync(before)) renameSync(before, folder);
  rmSync(before, { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}
