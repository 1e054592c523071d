import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { InternalError } from '../diagnostics/internal-error.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { describeFailure, describePackageFailure, importsOf } from './import-failure.ts';
import type { ImportMessage, ImportTask } from './import-protocol.ts';
import { cacheFolder, erasedPath, openModuleCache, writeWhole } from './module-cache.ts';
import { needsOf, prepareModules } from './module-graph.ts';
import type { ModuleGraph } from './module-graph.ts';
import { readExports } from './read-exports.ts';

/*
 * The entry of the worker thread that imports detections. It imports one module at a time and says so before, each
 * after what it needs: whatever then throws, hangs or ends the thread is that module's own doing.
 */

function say(message: ImportMessage): void {
  parentPort?.postMessage(message);
}

function isTask(value: unknown): value is ImportTask {
  return typeof value === 'object' && value !== null && 'files' in value && 'root' in value;
}

async function work(task: ImportTask): Promise<void> {
  const graph = await prepareModules(task.root, task.files, openModuleCache(task.root));
  const hashes = Array.from(graph.sources, ([file, { hash }]) => [file, hash] as const);
  say({ kind: 'prepared', diagnostics: graph.diagnostics, hashes });
  const failed = new Set(task.failed);
  await importPackages(task, graph, failed);
  const wanted = new Set(task.files);
  for (const file of graph.order) {
    if (canImport(file, graph, failed)) await importModule(task, file, wanted, graph, failed);
  }
  say({ kind: 'finished' });
}

async function importPackages(
  task: ImportTask,
  graph: ModuleGraph,
  failed: Set<string>,
): Promise<void> {
  const packages = new Set(
    [...graph.records.values()].flatMap(({ imports }) =>
      imports.filter((one) => one.file === undefined).map((one) => one.specifier),
    ),
  );
  const importFromProject = await openResolver(task.root);
  for (const name of [...packages].filter((one) => !failed.has(one))) {
    const [asked] = importsOf(name, graph);
    say({ kind: 'started', name, at: asked?.span ?? fileSpan(name) });
    try {
      await importFromProject(name);
    } catch (thrown) {
      failed.add(name);
      say({ kind: 'failed', name, diagnostics: describePackageFailure(name, thrown, graph) });
    }
  }
}

type Importer = (specifier: string) => Promise<unknown>;

/** Packages resolve from the project, not from here: a module there does the importing. */
async function openResolver(root: string): Promise<Importer> {
  const path = join(root, cacheFolder, 'modules', 'resolver.mjs');
  writeWhole(path, 'export const load = (specifier) => import(specifier);\n');
  const module: unknown = await import(pathToFileURL(path).href);
  if (
    typeof module === 'object' &&
    module !== null &&
    'load' in module &&
    isImporter(module.load)
  ) {
    return module.load;
  }
  throw new InternalError('the resolver of packages could not be written');
}

function isImporter(value: unknown): value is Importer {
  return typeof value === 'function';
}

function canImport(file: string, graph: ModuleGraph, failed: ReadonlySet<string>): boolean {
  if (failed.has(file) || !graph.records.has(file)) return false;
  return [...needsOf(file, graph)].every(
    (name) => !failed.has(name) && (graph.records.has(name) || !graph.sources.has(name)),
  );
}

async function importModule(
  task: ImportTask,
  file: string,
  wanted: ReadonlySet<string>,
  graph: ModuleGraph,
  failed: Set<string>,
): Promise<void> {
  say({ kind: 'started', name: file, at: fileSpan(file) });
  const fail = (diagnostics: Extract<ImportMessage, { kind: 'failed' }>['diagnostics']): void => {
    failed.add(file);
    say({ kind: 'failed', name: file, diagnostics });
  };
  try {
    const url = pathToFileURL(join(task.root, erasedPath(file))).href;
    const namespace: unknown = await import(url);
    const source = graph.sources.get(file);
    if (!wanted.has(file) || source === undefined || typeof namespace !== 'object') return;
    const { value, diagnostics } = readExports(namespace ?? {}, source);
    if (value === undefined) fail(diagnostics);
    else say({ kind: 'loaded', name: file, value });
  } catch (thrown) {
    fail(describeFailure(task.root, file, thrown, graph));
  }
}

const task: unknown = workerData;
if (isTask(task)) await work(task);
