import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { InternalError } from '../diagnostics/internal-error.ts';
import { fileSpan } from '../diagnostics/span.ts';
import { describeFailure, describePackageFailure, importsOf } from './import-failure.ts';
import type { ImportMessage, ImportTask } from './import-protocol.ts';
import { cacheFolder, erasedPath, writeWhole } from './module-cache.ts';
import { needsOf } from './module-graph.ts';
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
  const failed = new Set(task.failed);
  await importPackages(task, failed);
  const wanted = new Set(task.files);
  for (const file of task.order) {
    const isBlocked = [...needsOf(file, task.records).keys()].some((name) => failed.has(name));
    if (!failed.has(file) && !isBlocked) await importModule(task, file, wanted, failed);
  }
  say({ kind: 'finished' });
}

async function importPackages(task: ImportTask, failed: Set<string>): Promise<void> {
  const packages = new Set(
    task.order.flatMap((file) =>
      (task.records.get(file)?.imports ?? [])
        .filter((one) => one.file === undefined)
        .map((one) => one.specifier),
    ),
  );
  const importFromProject = await openResolver(task.root);
  for (const name of [...packages].filter((one) => !failed.has(one))) {
    const [asked] = importsOf(name, task.records);
    say({ kind: 'started', name, at: asked?.span ?? fileSpan(name) });
    try {
      await importFromProject(name);
    } catch (thrown) {
      failed.add(name);
      const diagnostics = describePackageFailure(name, thrown, task.records);
      say({ kind: 'failed', name, diagnostics });
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

async function importModule(
  task: ImportTask,
  file: string,
  wanted: ReadonlySet<string>,
  failed: Set<string>,
): Promise<void> {
  say({ kind: 'started', name: file, at: fileSpan(file) });
  const fail = (diagnostics: readonly Diagnostic[]): void => {
    failed.add(file);
    say({ kind: 'failed', name: file, diagnostics });
  };
  try {
    const url = pathToFileURL(join(task.root, erasedPath(file))).href;
    const namespace: unknown = await import(url);
    say({ kind: 'ended', name: file });
    if (!wanted.has(file) || typeof namespace !== 'object' || namespace === null) return;
    const readText = (): string => readFileSync(join(task.root, file), 'utf8');
    const { value, diagnostics } = readExports(namespace, file, readText);
    if (value === undefined) fail(diagnostics);
    else say({ kind: 'loaded', name: file, value });
  } catch (thrown) {
    say({ kind: 'ended', name: file });
    fail(describeFailure(task.root, file, thrown, task.records));
  }
}

const task: unknown = workerData;
if (isTask(task)) await work(task);
