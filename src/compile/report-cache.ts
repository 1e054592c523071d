import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FoundFiles } from '../load/find-files.ts';
import { hashFile } from '../load/hash-file.ts';
import { cacheFolder, readOwnJson, writeWhole } from '../load/module-cache.ts';
import { packageFingerprint } from '../load/package-facts.ts';
import { hashOf } from '../load/read-source.ts';

/** What a check came to. */
export interface CheckReport {
  readonly diagnostics: readonly Diagnostic[];
  /** How many detections were looked at, broken ones included. */
  readonly detections: number;
  /** True when a detection does not load or compile, whatever else was found. */
  readonly isBroken: boolean;
}

/** What a report holds for: as long as none of it changes, the report is the answer. */
export interface ReportKey {
  readonly root: string;
  /** What else decides: the run's options, the version of Node. */
  readonly settings: readonly string[];
  readonly found: FoundFiles;
}

interface Entry {
  readonly key: string;
  readonly hashes: readonly (readonly [file: string, hash: string])[];
  readonly report: CheckReport;
}

/** Files that tell which packages are installed. */
const installed = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'] as const;

const fileName = 'report.json';

/** The report of an earlier run, if nothing that it depends on has changed since. */
export function readReport(key: ReportKey): CheckReport | undefined {
  const entry = readOwnJson(join(key.root, cacheFolder, fileName), isEntry);
  if (entry?.key !== keyText(key)) return undefined;
  const isFresh = entry.hashes.every(([file, hash]) => hashFile(key.root, file) === hash);
  return isFresh ? entry.report : undefined;
}

/**
 * Keeps a report for the next run. One with something broken in it is not kept: what would mend it may lie
 * where nobody looks, as a package that is not installed does.
 */
export function writeReport(
  key: ReportKey,
  read: ReadonlyMap<string, string>,
  dependencies: readonly string[],
  report: CheckReport,
): void {
  if (report.isBroken) return;
  const hashes = new Map(read);
  for (const file of [...dependencies, ...installed]) {
    if (!hashes.has(file)) hashes.set(file, hashFile(key.root, file));
  }
  const entry: Entry = { key: keyText(key), hashes: [...hashes], report };
  writeWhole(join(key.root, cacheFolder, fileName), JSON.stringify(entry));
}

function keyText({ settings, found }: ReportKey): string {
  return hashOf(JSON.stringify([packageFingerprint(), settings, found]));
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'hashes' in value &&
    Array.isArray(value.hashes) &&
    'report' in value
  );
}
