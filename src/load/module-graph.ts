import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { loadCodes } from './diagnostics.ts';
import type { ModuleCache } from './module-cache.ts';
import type { ModuleImport, ModuleRecord } from './module-record.ts';
import { eraseSafely } from './erase.ts';
import { parseSource } from './parse-source.ts';
import type { Parse } from './parse-source.ts';
import { createSourceReader } from './read-source.ts';
import type { SourceReader } from './read-source.ts';

/** The modules that some files need, erased and ready. */
export interface ModuleGraph {
  /** Those that can be imported, each after those that it imports. */
  readonly order: readonly string[];
  readonly records: ReadonlyMap<string, ModuleRecord>;
  /** The hash of every file that was read. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Building {
  readonly root: string;
  readonly cache: ModuleCache;
  readonly read: SourceReader;
  readonly parse: Parse;
  readonly order: string[];
  readonly records: Map<string, ModuleRecord>;
  readonly hashes: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  readonly seen: Set<string>;
}

/** Reads files and whatever they import of the project, and erases what the cache does not have. */
export function prepareModules(
  root: string,
  files: readonly string[],
  cache: ModuleCache,
  read: SourceReader = createSourceReader(root),
  parse: Parse = parseSource,
): ModuleGraph {
  const building: Building = {
    root,
    cache,
    read,
    parse,
    order: [],
    records: new Map(),
    hashes: new Map(),
    diagnostics: [],
    seen: new Set(),
  };
  for (const file of files) visit(file, [], undefined, building);
  cache.save();
  const order = building.order.filter((file) => isWhole(file, building.records));
  return { ...building, order };
}

/** Everything that a module cannot be imported without, by the names that {@link ModuleImport} has for it. */
export function needsOf(
  file: string,
  records: ReadonlyMap<string, ModuleRecord>,
): ReadonlyMap<string, ModuleImport> {
  const needs = new Map<string, ModuleImport>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of records.get(next)?.imports ?? []) {
      const name = one.file ?? one.specifier;
      if (needs.has(name)) continue;
      needs.set(name, one);
      if (one.file !== undefined) open.push(one.file);
    }
  }
  return needs;
}

/** Could everything be read and erased that a module needs? */
function isWhole(file: string, records: ReadonlyMap<string, ModuleRecord>): boolean {
  if (!records.has(file)) return false;
  return [...needsOf(file, records).values()].every(
    (one) => one.file === undefined || records.has(one.file),
  );
}

function visit(
  file: string,
  above: readonly string[],
  by: ModuleImport | undefined,
  building: Building,
): void {
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
  const record = prepare(file, building);
  if (record === undefined) return;
  building.records.set(file, record);
  for (const one of record.imports) {
    if (one.file === undefined) continue;
    if (existsSync(join(building.root, one.file))) visit(one.file, [...above, file], one, building);
    else building.diagnostics.push(missingFile(one));
  }
  building.order.push(file);
}

/** A file that was there when its importer was erased, and is gone. */
function missingFile(one: ModuleImport): Diagnostic {
  const params = { specifier: one.specifier, proposal: undefined };
  return loadCodes.raise.LOAD1020(params, one.span);
}

function prepare(file: string, building: Building): ModuleRecord | undefined {
  const { root, cache, diagnostics } = building;
  const source = building.read(file);
  diagnostics.push(...source.diagnostics);
  if (source.value === undefined) return undefined;
  building.hashes.set(file, source.value.hash);
  const known = cache.get(file, source.value.hash);
  if (known !== undefined) return known;
  const erased = eraseSafely(root, source.value, building.parse);
  diagnostics.push(...erased.diagnostics);
  if (erased.value === undefined) return undefined;
  const record = { hash: source.value.hash, imports: erased.value.imports };
  cache.put(file, record, erased.value.code);
  return record;
}
