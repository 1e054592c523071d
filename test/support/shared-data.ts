import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Why a test is skipped where the reference data is not there. */
export const withoutSharedData = 'the reference data beside the repository is not there';

/** Is the reference data beside the repository there? */
export function hasSharedData(path: string): boolean {
  return existsSync(join(shared, path));
}

/** The names of the files in a folder of the reference data; none where it is not there. */
export function sharedFiles(folder: string): readonly string[] {
  return hasSharedData(folder) ? readdirSync(join(shared, folder)).sort() : [];
}

/** A JSON file of the reference data. */
export function sharedJson(path: string): unknown {
  return JSON.parse(readFileSync(join(shared, path), 'utf8'));
}
