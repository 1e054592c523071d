import type { Backend, Emission, KqlQuery } from '../backends/backend.ts';
import { artifactPath } from '../backends/artifact-path.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Locator } from '../diagnostics/locator.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import type { DetectionIr } from '../ir/detection-ir.ts';
import { lowerDetection } from '../lower/lower-detection.ts';

/** The two dialects of templates that wrap a query: they reach the customer's lists in different ways. */
export type KqlTarget = 'sentinel' | 'azure-monitor';

/** Makes a query of a detection, or says at its clauses why there is none. */
export type EmitKql = (
  detection: DetectionIr,
  target: KqlTarget,
  locate: Locator,
) => Outcome<KqlQuery>;

/** A detection that was read, with the way back into its source. */
export interface PackInput {
  readonly ir: DetectionIr;
  readonly locate: Locator;
}

/** What turns detections into artefacts. */
export interface PackTargets {
  readonly backends: readonly Backend[];
  readonly emitKql: EmitKql;
}

/** One rule with what every target made of it. */
export interface RuleBuild {
  readonly ir: DetectionIr;
  readonly locate: Locator;
  /** The query as it runs in Sentinel. */
  readonly kql: KqlQuery | undefined;
  /** By the target's name, in the order of the targets; `kql` is the first. */
  readonly emissions: ReadonlyMap<string, Emission>;
}

/** All rules, in the order of their files' names, whatever order they came in. */
export interface PackBuild {
  readonly rules: readonly RuleBuild[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Emits every detection to every target. What is wrong with one never stops the others. */
export function buildPack(inputs: readonly PackInput[], targets: PackTargets): PackBuild {
  const inOrder = [...inputs].sort((a, b) => (a.ir.file < b.ir.file ? -1 : 1));
  const rules = inOrder.map((input) => buildRule(input, targets));
  const said = rules.flatMap(diagnosticsOf);
  return { rules, diagnostics: sortDiagnostics(said) };
}

/**
 * What is to be said about a rule. That Sigma or Azure Monitor cannot say it is a fact that the manifest tells;
 * what Sentinel does not take is a mistake in the rule.
 */
function diagnosticsOf({ emissions }: RuleBuild): readonly Diagnostic[] {
  return [...emissions].flatMap(([target, { status, diagnostics }]) => {
    if (status !== 'refused' || target === 'kql' || target === 'sentinel') return diagnostics;
    return diagnostics.map((found): Diagnostic => {
      return found.severity === 'error' ? { ...found, severity: 'note' } : found;
    });
  });
}

function buildRule({ ir, locate }: PackInput, { backends, emitKql }: PackTargets): RuleBuild {
  const lowered = lowerDetection(ir);
  const queries = new Map<KqlTarget, Outcome<KqlQuery>>();
  const queryFor = (target: KqlTarget): Outcome<KqlQuery> => {
    const known = queries.get(target) ?? emitKql(lowered, target, locate);
    queries.set(target, known);
    return known;
  };
  const inSentinel = queryFor('sentinel');
  const emissions = new Map<string, Emission>([['kql', kqlEmission(lowered, inSentinel)]]);
  for (const backend of backends) {
    const target = dialectOf(backend);
    const query = target === undefined ? undefined : queryFor(target);
    const emission = backend.emit(lowered, { locate, kql: query?.value });
    // A target that wraps a query is refused for the query's own reasons.
    const why = query !== undefined && query.value === undefined ? query.diagnostics : [];
    emissions.set(backend.name, {
      ...emission,
      diagnostics: [...why, ...emission.diagnostics],
    });
  }
  return { ir, locate, kql: inSentinel.value, emissions };
}

function dialectOf(backend: Backend): KqlTarget | undefined {
  if (backend.kqlLists === undefined) return undefined;
  return backend.kqlLists === 'watchlists' ? 'sentinel' : 'azure-monitor';
}

/** The query alone, as a file to paste and to run. */
function kqlEmission(detection: DetectionIr, query: Outcome<KqlQuery>): Emission {
  const { value, diagnostics } = query;
  if (value === undefined) return { status: 'refused', artifacts: [], diagnostics };
  const artifact = { path: artifactPath('kql', detection, 'kql'), text: endedLine(value.text) };
  return { status: 'exact', artifacts: [artifact], diagnostics };
}

function endedLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
