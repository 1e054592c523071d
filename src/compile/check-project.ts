import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import type { TypeChecker } from '../load/check-types.ts';
import { findFiles } from '../load/find-files.ts';
import type { FoundFiles } from '../load/find-files.ts';
import { loadProject } from '../load/load-project.ts';
import type { LoadedFile, LoadedProject } from '../load/load-project.ts';
import { createSourceReader } from '../load/read-source.ts';
import type { SourceReader } from '../load/read-source.ts';
import type { Frontend, ReadDetection } from './frontend.ts';
import { mergeFindings } from './merge-findings.ts';
import { readReport, writeReport } from './report-cache.ts';
import type { CheckReport, ReportKey } from './report-cache.ts';

/** What to check, and how. */
export interface CheckOptions<D> {
  readonly root: string;
  /** Files and folders, relative to the project; all detections where none is named. */
  readonly paths?: readonly string[];
  /** Brings the language: only a run in which something changed needs it. */
  readonly frontend: () => Promise<Frontend<D>>;
  /** What the report depends on beside files: the version of Node. */
  readonly environment?: string;
  /** False checks everything again. */
  readonly useCache?: boolean;
  /** False leaves the types to the editor. */
  readonly checkTypes?: boolean;
  readonly timeLimit?: number;
  readonly onOutput?: (text: string) => void;
}

/** Checks a project: every file is looked at, whatever is wrong with the others. */
export async function checkProject<D>(options: CheckOptions<D>): Promise<CheckReport> {
  const { root } = options;
  const found = findFiles(root, options.paths);
  const settings = [options.environment ?? '', String(options.checkTypes ?? true)];
  const key: ReportKey = { root, settings, found };
  const known = options.useCache === false ? undefined : readReport(key);
  return known ?? (await checkAgain(options, key));
}

async function checkAgain<D>(options: CheckOptions<D>, key: ReportKey): Promise<CheckReport> {
  const { found } = key;
  const read = createSourceReader(options.root);
  const checker =
    options.checkTypes === false ? undefined : await openChecker(options.root, found, read);
  const loading = loadProject(options.root, found, {
    read,
    ...(checker === undefined ? {} : { parse: checker.parse }),
    ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
    ...(options.onOutput === undefined ? {} : { onOutput: options.onOutput }),
  });
  const [project, types] = await Promise.all([loading, checkTypes(checker, found, loading)]);
  const frontend = await options.frontend();
  const detections = readAll(project.loaded, frontend);
  const ours = [...found.diagnostics, ...project.diagnostics, ...detections.diagnostics];
  const loadedOrNot = mergeFindings(ours, types);
  const report: CheckReport = {
    diagnostics: sortDiagnostics([...loadedOrNot, ...frontend.checks(detections.read)]),
    detections: found.detections.length,
    isBroken: hasErrors(loadedOrNot),
  };
  const dependencies = [...filesOf(found), ...(checker?.dependencies ?? [])];
  writeReport(key, project.hashes, dependencies, report);
  return report;
}

/** The compiler comes into it only where something is to be checked again. */
async function openChecker(
  root: string,
  found: FoundFiles,
  read: SourceReader,
): Promise<TypeChecker> {
  const { openTypeChecker } = await import('../load/check-types.ts');
  return openTypeChecker(root, filesOf(found), read);
}

/** Checks types while the files are imported in their own thread; then of what the imports led to. */
async function checkTypes(
  checker: TypeChecker | undefined,
  found: FoundFiles,
  loading: Promise<LoadedProject>,
): Promise<readonly Diagnostic[]> {
  if (checker === undefined) return [];
  const files = filesOf(found);
  const first = await checker.check(files);
  const known = new Set(files);
  const rest = [...(await loading).hashes.keys()].filter((file) => !known.has(file));
  return [...checker.diagnostics, ...first, ...(await checker.check(rest))];
}

function filesOf(found: FoundFiles): readonly string[] {
  return [...found.detections.map((one) => one.file), ...found.others];
}

interface ReadAll<D> {
  readonly read: readonly ReadDetection<D>[];
  readonly diagnostics: readonly Diagnostic[];
}

function readAll<D>(loaded: readonly LoadedFile[], frontend: Frontend<D>): ReadAll<D> {
  const read: ReadDetection<D>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { file, value, locate } of loaded) {
    const outcome = frontend.read(value, locate, file);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value !== undefined) read.push({ file, detection: outcome.value, locate });
  }
  return { read, diagnostics };
}
