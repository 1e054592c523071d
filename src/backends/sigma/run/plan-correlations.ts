import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { codes } from '../diagnostics.ts';
import { ruleLabel } from '../rule-label.ts';
import type { SigmaCorrelation, SigmaDocument, SigmaRule } from '../syntax.ts';
import type { Plan, PlanInput } from './correlate/plan.ts';
import { groupPaths, timespanTicks } from './correlate/plan.ts';
import type { RuleSet } from './resolve-rules.ts';
import { resolveReference, spanOf } from './resolve-rules.ts';

/** The correlations of a rule set, inner ones first, and what is wrong with the others. */
export interface Planned {
  readonly plans: readonly Plan[];
  readonly faults: ReadonlyMap<SigmaCorrelation, readonly Diagnostic[]>;
  /** The documents that a correlation uses up: they report nothing of their own. */
  readonly hidden: ReadonlySet<SigmaDocument>;
}

/** Resolves references, refuses those that lead nowhere or in a circle, and puts the rest in order. */
export function planCorrelations(rules: RuleSet, running: ReadonlyMap<SigmaRule, number>): Planned {
  const planner = new Planner(rules, running);
  for (const document of rules.documents) {
    if (document.kind === 'correlation') planner.plan(document, []);
  }
  return planner.result();
}

class Planner {
  readonly #rules: RuleSet;
  readonly #running: ReadonlyMap<SigmaRule, number>;
  readonly #plans: Omit<Plan, 'isReported'>[] = [];
  readonly #places = new Map<SigmaCorrelation, number>();
  readonly #faults = new Map<SigmaCorrelation, readonly Diagnostic[]>();
  readonly #hidden = new Set<SigmaDocument>();

  constructor(rules: RuleSet, running: ReadonlyMap<SigmaRule, number>) {
    this.#rules = rules;
    this.#running = running;
  }

  result(): Planned {
    const plans = this.#plans.map((plan) => ({
      ...plan,
      isReported: !this.#hidden.has(plan.document),
    }));
    return { plans, faults: this.#faults, hidden: this.#hidden };
  }

  /** Plans a correlation after those it refers to; tells whether it can run. */
  plan(document: SigmaCorrelation, path: readonly SigmaCorrelation[]): boolean {
    if (this.#places.has(document)) return true;
    if (this.#faults.has(document)) return false;
    const faults: Diagnostic[] = [];
    const inputs: PlanInput[] = [];
    const targets: SigmaDocument[] = [];
    for (const rule of document.correlation.rules) {
      const resolved = resolveReference(document, rule, this.#rules);
      if (resolved.kind === 'fault') {
        faults.push(resolved.diagnostic);
        continue;
      }
      targets.push(resolved.document);
      const source = this.#source(resolved.document, [...path, document]);
      if (source === undefined) {
        faults.push(
          this.#unusable(rule.reference, resolved.document, [...path, document], rule.span),
        );
        continue;
      }
      const group = groupPaths(document.correlation, rule.reference, resolved.document);
      inputs.push({ reference: rule.reference, source, group });
    }
    if (!document.generate) for (const target of targets) this.#hidden.add(target);
    if (faults.length > 0) {
      this.#faults.set(document, faults);
      return false;
    }
    this.#places.set(document, this.#plans.length);
    this.#plans.push({ document, inputs, span: timespanTicks(document.correlation) });
    return true;
  }

  #source(
    target: SigmaDocument,
    path: readonly SigmaCorrelation[],
  ): PlanInput['source'] | undefined {
    if (target.kind === 'rule') {
      const rule = this.#running.get(target);
      return rule === undefined ? undefined : { kind: 'rule', rule };
    }
    if (target.kind !== 'correlation' || path.includes(target)) return undefined;
    if (!this.plan(target, path)) return undefined;
    const plan = this.#places.get(target);
    return plan === undefined ? undefined : { kind: 'correlation', plan };
  }

  #unusable(
    reference: string,
    target: SigmaDocument,
    path: readonly SigmaCorrelation[],
    span: Diagnostic['at']['span'] | undefined,
  ): Diagnostic {
    const [outer] = path;
    const at = span ?? (outer === undefined ? undefined : spanOf(outer));
    const where = at ?? { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const start = path.findIndex((one) => one === target);
    if (start < 0) return codes.raise.SIG4043({ reference }, where);
    const circle = [...path.slice(start), target].map((one) => `'${ruleLabel(one)}'`);
    return codes.raise.SIG4042({ path: circle.join(' → ') }, where);
  }
}
