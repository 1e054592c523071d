import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListFacts } from '../backends/sentinel/watchlist.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locator } from '../diagnostics/locator.ts';
import { readDetection } from '../dsl/read/read-detection.ts';
import { createLocator } from '../load/create-locator.ts';
import { findFiles } from '../load/find-files.ts';
import { importFiles } from '../load/import-files.ts';
import type { PackInput } from './build-pack.ts';
import { declaredLists } from './declared-lists.ts';

/** The detections of a project as the driver takes them. */
export interface ProjectInputs {
  readonly inputs: readonly PackInput[];
  readonly lists: ReadonlyMap<string, ListFacts>;
  readonly diagnostics: readonly Diagnostic[];
  /** True when a detection does not load or compile. */
  readonly isBroken: boolean;
}

/** Loads and reads every detection of a project; one that is broken is told and left out. */
export async function readProject(
  root: string,
  onOutput: (text: string) => void,
): Promise<ProjectInputs> {
  const found = findFiles(root);
  const files = found.detections.map((one) => one.file);
  const imported = await importFiles({ root, files, onOutput });
  const inputs: PackInput[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics, ...imported.diagnostics];
  for (const { file, slug } of found.detections) {
    const value = imported.values.get(file);
    if (value === undefined) continue;
    const locate = lazyLocator(root, file);
    const read = readDetection(value, { file, slug, locate });
    diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) inputs.push({ ir: read.value, locate });
  }
  const lists = declaredLists(imported.values.values());
  return { inputs, lists, diagnostics, isBroken: hasErrors(diagnostics) };
}

/** Reads the file only when it is first asked about. */
function lazyLocator(root: string, file: string): Locator {
  let locator: Locator | undefined;
  return (path, facet) => {
    locator ??= createLocator(file, readFileSync(join(root, file), 'utf8'));
    return locator(path, facet);
  };
}
