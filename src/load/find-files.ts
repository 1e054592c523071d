import { lstatSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { detectionsFolder, roleOf, toDetectionFile } from './detection-file.ts';
import type { DetectionFile } from './detection-file.ts';
import { loadCodes } from './diagnostics.ts';
import { isSlug, proposeSlug } from './slug.ts';

/** What a project has in its folder of detections. */
export interface FoundFiles {
  readonly detections: readonly DetectionFile[];
  /** Files that are no detections themselves: shared declarations and cases. */
  readonly others: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is gathered on the way. */
interface Gathered {
  readonly root: string;
  readonly files: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/**
 * Finds detections below some paths (relative to the project, with `/`), in the order of their names. A file that is
 * named outright is a detection wherever it stands, unless its name or place says otherwise.
 */
export function findFiles(root: string, paths: readonly string[] = [detectionsFolder]): FoundFiles {
  const gathered: Gathered = { root, files: new Set(), diagnostics: [] };
  for (const path of paths) visit(path, gathered);
  const files = [...gathered.files].sort();
  const detections: DetectionFile[] = [];
  const others: string[] = [];
  for (const file of files) {
    const role = roleOf(file);
    if (role === 'detection') detections.push(toDetectionFile(file));
    else others.push(file);
  }
  const named = detections.filter((one) => isWellNamed(one, gathered.diagnostics));
  reportCaseTwins(detections, gathered.diagnostics);
  return { detections: named, others, diagnostics: gathered.diagnostics };
}

function visit(path: string, gathered: Gathered): void {
  const found = kindOf(path, gathered);
  if (found === 'folder') {
    if (roleOf(path) === 'detection' && path.endsWith('.ts')) refuseFolder(path, gathered);
    else visitFolder(path, gathered);
  } else if (found === 'file') visitFile(path, gathered);
}

function visitFolder(path: string, gathered: Gathered): void {
  for (const name of namesIn(path, gathered)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    visit(posix.join(path, name), gathered);
  }
}

function visitFile(path: string, gathered: Gathered): void {
  const role = roleOf(path);
  if (role === 'ignored') {
    const name = posix.basename(path);
    gathered.diagnostics.push(loadCodes.raise.LOAD1008({ name }, fileSpan(path)));
  } else if (role !== 'other') gathered.files.add(path);
}

function refuseFolder(path: string, gathered: Gathered): void {
  const params = { name: posix.basename(path), what: 'a folder' };
  gathered.diagnostics.push(loadCodes.raise.LOAD1002(params, fileSpan(path)));
}

/** What stands at a path, where it can be used; what cannot is reported here. */
function kindOf(path: string, gathered: Gathered): 'file' | 'folder' | undefined {
  const full = join(gathered.root, path);
  const say = (found: Diagnostic): undefined => {
    gathered.diagnostics.push(found);
  };
  try {
    const entry = lstatSync(full);
    const isLink = entry.isSymbolicLink();
    const stands = isLink ? statSync(full, { throwIfNoEntry: false }) : entry;
    if (stands === undefined) {
      say(loadCodes.raise.LOAD1003({ target: readlinkSync(full) }, fileSpan(path)));
      return;
    }
    if (stands.isDirectory()) {
      if (!isLink) return 'folder';
      say(loadCodes.raise.LOAD1004({ target: readlinkSync(full) }, fileSpan(path)));
      return;
    }
    if (stands.isFile()) return 'file';
    if (roleOf(path) === 'other') return undefined;
    const params = { name: posix.basename(path), what: 'a pipe, socket or device' };
    say(loadCodes.raise.LOAD1002(params, fileSpan(path)));
    return;
  } catch (thrown) {
    say(loadCodes.raise.LOAD1001({ what: 'file', why: reasonOf(thrown) }, fileSpan(path)));
    return;
  }
}

function namesIn(path: string, gathered: Gathered): readonly string[] {
  try {
    return readdirSync(join(gathered.root, path)).sort();
  } catch (thrown) {
    const params = { what: 'folder', why: reasonOf(thrown) } as const;
    gathered.diagnostics.push(loadCodes.raise.LOAD1001(params, fileSpan(path)));
    return [];
  }
}

/** The system's own word for a failure, without the path that it repeats. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return /^[A-Z]+: ([^,]+)/.exec(thrown.message)?.[1] ?? thrown.message;
}

function isWellNamed(one: DetectionFile, diagnostics: Diagnostic[]): boolean {
  const folders = one.area === '' ? [] : one.area.split('/');
  const isBelow = one.file.startsWith(`${detectionsFolder}/`);
  const bad = [...(isBelow ? folders : []), one.slug].find((name) => !isSlug(name));
  if (bad === undefined) return true;
  const params = { name: bad, proposal: proposeSlug(bad) };
  diagnostics.push(loadCodes.raise.LOAD1006(params, fileSpan(one.file)));
  return false;
}

function reportCaseTwins(detections: readonly DetectionFile[], diagnostics: Diagnostic[]): void {
  const seen = new Map<string, string>();
  for (const { file } of detections) {
    const other = seen.get(file.toLowerCase());
    if (other === undefined) seen.set(file.toLowerCase(), file);
    else diagnostics.push(loadCodes.raise.LOAD1007({ name: file, other }, fileSpan(file)));
  }
}
