import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { ModuleRecord } from './module-record.ts';

/** The folder inside a project that holds what can be made again. Inside, so that packages resolve as for the sources. */
export const cacheFolder = '.cache/wardline';

/** Raise it when what is written changes. */
const format = '1';

/** Erased modules by the content of their sources. */
export interface ModuleCache {
  /** The record of a file, if this very content was erased before. */
  readonly get: (file: string, hash: string) => ModuleRecord | undefined;
  readonly put: (file: string, record: ModuleRecord, code: string) => void;
  /** Writes the index; nothing is written where nothing changed. */
  readonly save: () => void;
}

/** Where the erased form of a file stands. */
export function erasedPath(file: string): string {
  const inside = file.split('/').map((part) => (part === '..' ? '_up' : part));
  return posix.join(cacheFolder, 'modules', `${inside.join('/')}.mjs`);
}

/** Opens a project's cache; one that cannot be read is an empty one. */
export function openModuleCache(root: string): ModuleCache {
  const index = join(root, cacheFolder, 'modules.json');
  const records = readIndex(index);
  let changed = false;
  return {
    get: (file, hash) => {
      const known = records.get(file);
      return known?.hash === hash && existsSync(join(root, erasedPath(file))) ? known : undefined;
    },
    put: (file, record, code) => {
      records.set(file, record);
      changed = true;
      writeWhole(join(root, erasedPath(file)), code);
    },
    save: () => {
      if (changed) writeWhole(index, JSON.stringify({ format, records: [...records] }));
    },
  };
}

/** Writes a file so that another process sees the old one or the new one, never half of it. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}-${threadId}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** Reads JSON that we wrote ourselves; anything else is as good as nothing. */
export function readOwnJson<T>(
  path: string,
  isOurs: (value: unknown) => value is T,
): T | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isOurs(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Index {
  readonly format: string;
  readonly records: readonly (readonly [string, ModuleRecord])[];
}

function readIndex(path: string): Map<string, ModuleRecord> {
  return new Map(readOwnJson(path, isIndex)?.records);
}

function isIndex(value: unknown): value is Index {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === format
  );
}
