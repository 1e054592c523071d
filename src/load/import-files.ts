import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { InternalError } from '../diagnostics/internal-error.ts';
import type { Span } from '../diagnostics/span.ts';
import { loadCodes } from './diagnostics.ts';
import { describeThrown } from './import-failure.ts';
import type { ImportMessage, ImportTask } from './import-protocol.ts';
import { openModuleCache } from './module-cache.ts';
import { prepareModules } from './module-graph.ts';
import type { Parse } from './parse-source.ts';
import type { SourceReader } from './read-source.ts';
import { isDetection } from './read-exports.ts';
import type { DetectionValue } from './read-exports.ts';

/** How files are imported. */
export interface ImportOptions {
  readonly root: string;
  /** Detections, relative to the project. */
  readonly files: readonly string[];
  /** Reads sources; a run that has read them already hands on its own. */
  readonly read?: SourceReader;
  /** Parses what has to be erased. */
  readonly parse?: Parse;
  /** How long one module may take, in milliseconds. */
  readonly timeLimit?: number;
  /** Takes what detections print while they are imported. */
  readonly onOutput?: (text: string) => void;
}

/** What came of it: the values as plain data, by file. */
export interface Imported {
  readonly values: ReadonlyMap<string, DetectionValue>;
  readonly diagnostics: readonly Diagnostic[];
  /** The hash of every file that was read for it, imports included. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Long enough for a loaded machine; a detection needs a millisecond. */
const defaultTimeLimit = 5000;

/** The worker's file as Node can run it: also where this very file runs from its source. */
const workerUrl = new URL('../../build/load/import-worker.js', import.meta.url);

/** Node's exit code for a module that awaits with nothing left to wait for. */
const stuckAwaiting = 13;

const limits = { maxOldGenerationSizeMb: 1024 } as const;

/**
 * Imports files in a thread of their own. A module that throws, hangs, or ends the thread is reported and left out;
 * after the latter two a new thread goes on with the rest.
 */
export async function importFiles(options: ImportOptions): Promise<Imported> {
  const { root } = options;
  const graph = prepareModules(
    root,
    options.files,
    openModuleCache(root),
    options.read,
    options.parse,
  );
  const { order, records, hashes } = graph;
  const values = new Map<string, DetectionValue>();
  const diagnostics = [...graph.diagnostics];
  const failed: string[] = [];
  const isOpen = (file: string): boolean => !values.has(file) && !failed.includes(file);
  for (let files = order; files.length > 0; files = files.filter(isOpen)) {
    const wanted = options.files.filter(isOpen);
    const run = await runWorker({ root, files: wanted, order, records, failed }, options);
    for (const [file, value] of run.values) values.set(file, value);
    diagnostics.push(...run.diagnostics);
    failed.push(...run.failed);
    if (run.culprit === undefined) break;
  }
  return { values, diagnostics, hashes };
}

/** What one thread got done; `culprit` names the module that ended it. */
interface Run {
  readonly values: Map<string, DetectionValue>;
  readonly diagnostics: Diagnostic[];
  readonly failed: string[];
  culprit: string | undefined;
}

function runWorker(task: ImportTask, options: ImportOptions): Promise<Run> {
  const run: Run = {
    values: new Map(),
    diagnostics: [],
    failed: [],
    culprit: undefined,
  };
  const worker = new Worker(workerUrl, {
    workerData: task,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: limits,
  });
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', options.onOutput ?? ((): void => undefined));
  }
  return supervise(worker, run, options.timeLimit ?? defaultTimeLimit);
}

/** A thread under watch: what it is at, and how far it has come. */
interface Watch {
  readonly worker: Worker;
  readonly run: Run;
  readonly timeLimit: number;
  current: { readonly name: string; readonly at: Span } | undefined;
  steps: number;
  timer: NodeJS.Timeout | undefined;
}

async function supervise(worker: Worker, run: Run, timeLimit: number): Promise<Run> {
  const watch: Watch = {
    worker,
    run,
    timeLimit,
    current: undefined,
    steps: 0,
    timer: undefined,
  };
  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: ImportMessage) => {
      take(message, run);
      if (message.kind === 'finished') {
        // The end of the thread may be told in this same turn: it is no longer news.
        worker.removeAllListeners().on('error', () => undefined);
        resolve();
      }
      follow(watch, message, resolve);
    });
    worker.on('error', (thrown) => {
      if (watch.current === undefined) reject(thrown);
      const why = describeThrown(thrown);
      blame(watch, (at) => loadCodes.raise.LOAD1032({ why }, at));
    });
    worker.on('exit', (code) => {
      if (watch.current === undefined) reject(new InternalError('the import thread ended early'));
      blame(watch, (at) =>
        code === stuckAwaiting
          ? loadCodes.raise.LOAD1033({}, at)
          : loadCodes.raise.LOAD1032({ why: 'it exits' }, at),
      );
      resolve();
    });
  });
  clearTimeout(watch.timer);
  await worker.terminate();
  return run;
}

/** Restarts the clock at every message. */
function follow(watch: Watch, message: ImportMessage, stop: () => void): void {
  clearTimeout(watch.timer);
  watch.steps += 1;
  if (message.kind !== 'started') return;
  watch.current = message;
  const { steps, timeLimit } = watch;
  watch.timer = setTimeout(() => {
    // The main thread may have been busy itself: what has arrived meanwhile is read before a module is blamed.
    setImmediate(() => {
      setImmediate(() => {
        if (watch.steps !== steps) return;
        blame(watch, (at) => loadCodes.raise.LOAD1031({ milliseconds: timeLimit }, at));
        stop();
      });
    });
  }, timeLimit);
}

function blame(watch: Watch, diagnose: (at: Span) => Diagnostic): void {
  const { current, run } = watch;
  clearTimeout(watch.timer);
  if (current === undefined || run.culprit !== undefined) return;
  run.culprit = current.name;
  run.values.delete(current.name);
  run.failed.push(current.name);
  run.diagnostics.push(diagnose(current.at));
}

function take(message: ImportMessage, run: Run): void {
  switch (message.kind) {
    case 'failed':
      run.failed.push(message.name);
      run.diagnostics.push(...message.diagnostics);
      return;
    case 'loaded':
      if (isDetection(message.value)) run.values.set(message.name, message.value);
      return;
    case 'started':
    case 'ended':
    case 'finished':
  }
}
