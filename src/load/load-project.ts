import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locator } from '../diagnostics/locator.ts';
import { createLocator } from './create-locator.ts';
import type { DetectionFile } from './detection-file.ts';
import type { FoundFiles } from './find-files.ts';
import { importFiles } from './import-files.ts';
import type { ImportOptions } from './import-files.ts';
import type { DetectionValue } from './read-exports.ts';

/** A detection as its file gave it: plain data that nothing has read yet. */
export interface LoadedFile {
  readonly file: DetectionFile;
  readonly value: DetectionValue;
  readonly locate: Locator;
}

/** The detections of a project. */
export interface LoadedProject {
  readonly loaded: readonly LoadedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The hash of every file that was read for it. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Imports what was found, in the order of the files' names. */
export async function loadProject(
  root: string,
  found: FoundFiles,
  options: Omit<ImportOptions, 'root' | 'files'> = {},
): Promise<LoadedProject> {
  const files = found.detections.map((one) => one.file);
  const { values, diagnostics, hashes } = await importFiles({ ...options, root, files });
  const loaded = found.detections.flatMap((file): readonly LoadedFile[] => {
    const value = values.get(file.file);
    if (value === undefined) return [];
    return [{ file, value, locate: lazyLocator(root, file.file) }];
  });
  return { loaded, diagnostics, hashes };
}

/** Reads the file only when it is first asked about. */
function lazyLocator(root: string, file: string): Locator {
  let locator: Locator | undefined;
  return (path, facet) => {
    locator ??= createLocator(file, readFileSync(join(root, file), 'utf8'));
    return locator(path, facet);
  };
}
