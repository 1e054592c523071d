import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import { findFiles } from '../load/find-files.ts';
import type { FoundFiles } from '../load/find-files.ts';
import { loadProject } from '../load/load-project.ts';
import type { LoadedFile } from '../load/load-project.ts';
import { readSource } from '../load/read-source.ts';
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
  const { root } = options;
  const { found } = key;
  const loading = loadProject(root, found, {
    ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
    ...(options.onOutput === undefined ? {} : { onOutput: options.onOutput }),
  });
  const [project, types] = await Promise.all([loading, checkTypesOf(options, found, loading)]);
  const frontend = await options.frontend();
  const { read, diagnostics } = readAll(project.loaded, frontend);
  const ours = [...found.diagnostics, ...project.diagnostics, ...diagnostics];
  const loadedOrNot = mergeFindings(ours, types.diagnostics);
  const report: CheckReport = {
    diagnostics: sortDiagnostics([...loadedOrNot, ...frontend.checks(read)]),
    detections: found.detections.length,
    isBroken: hasErrors(loadedOrNot),
  };
  writeReport(key, project.hashes, types.dependencies, report);
  return report;
}

interface TypeFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly dependencies: readonly string[];
}

/** Checks types while the files are imported in their own thread; then of what the imports led to. */
async function checkTypesOf<D>(
  options: CheckOptions<D>,
  found: FoundFiles,
  loading: Promise<{ readonly hashes: ReadonlyMap<string, string> }>,
): Promise<TypeFindings> {
  if (options.checkTypes === false) return { diagnostics: [], dependencies: [] };
  const { root } = options;
  const { openTypeChecker } = await import('../load/check-types.ts');
  const files = [...found.detections.map((one) => one.file), ...found.others];
  const unreadable = new Set(files.filter((file) => readSource(root, file).value === undefined));
  const checker = openTypeChecker(root, files, unreadable);
  const first = await checker.check(files);
  const known = new Set(files);
  const rest = [...(await loading).hashes.keys()].filter((file) => !known.has(file));
  const second = await checker.check(rest);
  return {
    diagnostics: [...checker.diagnostics, ...first, ...second],
    dependencies: [...files, ...checker.dependencies],
  };
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
