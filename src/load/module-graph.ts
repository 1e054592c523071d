import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { loadCodes } from './diagnostics.ts';
import type { ModuleCache } from './module-cache.ts';
import type { ModuleImport, ModuleRecord } from './module-record.ts';
import { readSource } from './read-source.ts';
import type { Source } from './read-source.ts';

/** The modules that some files need, erased and ready, each after those that it imports. */
export interface ModuleGraph {
  readonly order: readonly string[];
  readonly records: ReadonlyMap<string, ModuleRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Building {
  readonly root: string;
  readonly cache: ModuleCache;
  readonly order: string[];
  readonly records: Map<string, ModuleRecord>;
  readonly sources: Map<string, Source>;
  readonly diagnostics: Diagnostic[];
  readonly seen: Set<string>;
}

/** Reads files and whatever they import of the project, and erases what the cache does not have. */
export async function prepareModules(
  root: string,
  files: readonly string[],
  cache: ModuleCache,
): Promise<ModuleGraph> {
  const building: Building = {
    root,
    cache,
    order: [],
    records: new Map(),
    sources: new Map(),
    diagnostics: [],
    seen: new Set(),
  };
  for (const file of files) await visit(file, [], undefined, building);
  cache.save();
  return building;
}

/** Everything that a module cannot be imported without: its own imports and theirs. */
export function needsOf(file: string, graph: ModuleGraph): ReadonlySet<string> {
  const needs = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of graph.records.get(next)?.imports ?? []) {
      const name = one.file ?? one.specifier;
      if (needs.has(name)) continue;
      needs.add(name);
      if (one.file !== undefined) open.push(one.file);
    }
  }
  return needs;
}

async function visit(
  file: string,
  above: readonly string[],
  by: ModuleImport | undefined,
  building: Building,
): Promise<void> {
  const start = above.indexOf(file);
  if (start !== -1) {
    const cycle = [...above.slice(start), file];
    building.diagnostics.push(loadCodes.raise.LOAD1023({ cycle }, by?.span ?? fileSpan(file)));
    // Without a record, nothing in the circle is imported: no order of them would be right.
    for (const one of cycle) building.records.delete(one);
    return;
  }
  if (building.seen.has(file)) return;
  building.seen.add(file);
  const record = await prepare(file, building);
  if (record === undefined) return;
  building.records.set(file, record);
  for (const one of record.imports) {
    if (one.file === undefined) continue;
    if (existsSync(join(building.root, one.file)))
      await visit(one.file, [...above, file], one, building);
    else building.diagnostics.push(missingFile(one));
  }
  building.order.push(file);
}

/** A file that was there when its importer was erased, and is gone. */
function missingFile(one: ModuleImport): Diagnostic {
  const params = { specifier: one.specifier, proposal: undefined };
  return loadCodes.raise.LOAD1020(params, one.span);
}

async function prepare(file: string, building: Building): Promise<ModuleRecord | undefined> {
  const { root, cache, diagnostics } = building;
  const source = readSource(root, file);
  diagnostics.push(...source.diagnostics);
  if (source.value === undefined) return undefined;
  building.sources.set(file, source.value);
  const known = cache.get(file, source.value.hash);
  if (known !== undefined) return known;
  // The eraser brings the compiler with it: most runs have nothing to erase.
  const { eraseSafely } = await import('./erase.ts');
  const erased = eraseSafely(root, source.value);
  diagnostics.push(...erased.diagnostics);
  if (erased.value === undefined) return undefined;
  const record = { hash: source.value.hash, imports: erased.value.imports };
  cache.put(file, record, erased.value.code);
  return record;
}
