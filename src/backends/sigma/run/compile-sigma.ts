import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { fileSpan } from '../../../diagnostics/span.ts';
import { codes } from '../diagnostics.ts';
import { ruleLabel } from '../rule-label.ts';
import type { Detection, SigmaDocument, SigmaRule } from '../syntax.ts';
import type { CompiledFilter } from './apply-filters.ts';
import { appliesTo, withFilters } from './apply-filters.ts';
import { AtomTable } from './atom-table.ts';
import { compileDetection } from './compile-detection.ts';
import type { Expression } from './expression.ts';
import { planCorrelations } from './plan-correlations.ts';
import type { Placeholders } from './placeholders.ts';
import { SigmaRunner } from './runner.ts';
import type { RunRule } from './runner.ts';

/** What a rule set is compiled with. */
export interface CompileOptions {
  /** The values of placeholders; a rule whose placeholder has none is refused. */
  readonly placeholders?: Placeholders;
  /** The field that holds the time of an event; `TimeGenerated` when not given. */
  readonly timeField?: string;
  /** The labels of documents that were refused before, to tell a missing rule from a refused one. */
  readonly refused?: ReadonlySet<string>;
}

/** What became of one document. */
export interface Verdict {
  readonly document: SigmaDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRunning: boolean;
}

/** A compiled rule set: the verdict on each document, and the runner of those that run. */
export interface CompiledSigma {
  readonly verdicts: readonly Verdict[];
  readonly runner: SigmaRunner;
}

/** Compiles documents once, to be run over any number of events; one that is refused stops no other. */
export function compileSigma(
  documents: readonly SigmaDocument[],
  options: CompileOptions = {},
): CompiledSigma {
  return new Compiler(documents, options).compile();
}

class Compiler {
  readonly #documents: readonly SigmaDocument[];
  readonly #options: CompileOptions;
  readonly #atoms = new AtomTable();
  readonly #found = new Map<SigmaDocument, Diagnostic[]>();

  constructor(documents: readonly SigmaDocument[], options: CompileOptions) {
    this.#documents = documents;
    this.#options = options;
    for (const document of documents) this.#found.set(document, []);
  }

  compile(): CompiledSigma {
    this.#checkIds();
    const filters = this.#compileFilters();
    const expressions: Expression[] = [];
    const running = new Map<SigmaRule, number>();
    for (const document of this.#documents) {
      if (document.kind !== 'rule' || running.has(document)) continue;
      const expression = this.#compile(document, document.detection);
      if (expression === undefined) continue;
      running.set(document, expressions.length);
      expressions.push(withFilters(document, expression, filters));
    }
    const refused = this.#options.refused ?? new Set();
    const planned = planCorrelations({ documents: this.#documents, refused }, running);
    for (const [document, faults] of planned.faults) this.#found.get(document)?.push(...faults);
    const rules: RunRule[] = [...running.keys()].map((document) => ({
      document,
      isReported: !planned.hidden.has(document),
    }));
    const runner = new SigmaRunner({
      rules,
      expressions,
      atoms: this.#atoms.atoms,
      fields: this.#atoms.fields,
      plans: planned.plans,
      timeField: this.#options.timeField ?? 'TimeGenerated',
    });
    return { verdicts: this.#verdicts(), runner };
  }

  #verdicts(): readonly Verdict[] {
    return this.#documents.map((document) => {
      const diagnostics = this.#found.get(document) ?? [];
      return { document, diagnostics, isRunning: !hasErrors(diagnostics) };
    });
  }

  #compile(document: SigmaDocument, detection: Detection): Expression | undefined {
    const found = this.#found.get(document) ?? [];
    const expression = compileDetection(detection, this.#atoms, {
      placeholders: this.#options.placeholders ?? new Map(),
      report: (diagnostic) => found.push(diagnostic),
      fallback: document.span ?? fileSpan(ruleLabel(document)),
    });
    return hasErrors(found) ? undefined : expression;
  }

  #compileFilters(): readonly CompiledFilter[] {
    const filters: CompiledFilter[] = [];
    for (const document of this.#documents) {
      if (document.kind !== 'filter') continue;
      const expression = this.#compile(document, document.detection);
      if (expression !== undefined) filters.push({ document, expression });
      const isUsed = this.#documents.some((one) => one.kind === 'rule' && appliesTo(document, one));
      const span = document.span ?? fileSpan(ruleLabel(document));
      if (!isUsed) this.#found.get(document)?.push(codes.raise.SIG4045({}, span));
    }
    return filters;
  }

  #checkIds(): void {
    const seen = new Set<string>();
    for (const document of this.#documents) {
      const id = document.meta.id?.toLowerCase();
      if (id === undefined) continue;
      const span = document.span ?? fileSpan(id);
      if (seen.has(id)) this.#found.get(document)?.push(codes.raise.SIG4044({ id }, span));
      seen.add(id);
    }
  }
}
