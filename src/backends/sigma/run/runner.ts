import type { JsonObject } from '../../../values/json.ts';
import type { SigmaRule } from '../syntax.ts';
import type { Atom, AtomField } from './atom-table.ts';
import type { CorrelationOutcome } from './correlate/correlator.ts';
import { Correlator } from './correlate/correlator.ts';
import type { Plan } from './correlate/plan.ts';
import type { Expression } from './expression.ts';
import { fieldPath } from './field-path.ts';
import { Matcher } from './matcher.ts';

/** A base rule in a run; one that only feeds correlations reports no matches of its own. */
export interface RunRule {
  readonly document: SigmaRule;
  readonly isReported: boolean;
}

/** Everything a run needs, as the compiler leaves it. */
export interface RunnerParts {
  readonly rules: readonly RunRule[];
  readonly expressions: readonly Expression[];
  readonly atoms: readonly Atom[];
  readonly fields: readonly AtomField[];
  readonly plans: readonly Plan[];
  readonly timeField: string;
}

/** One pass over a stream of events. */
export interface SigmaRun {
  /** Takes the next event, with its place in the data; returns the rules that report it. */
  readonly push: (event: JsonObject, index: number) => readonly SigmaRule[];
  /** Ends the stream and returns the alerts of the correlations. */
  readonly finish: () => CorrelationOutcome;
}

/** Compiled rules. Each `start` is a run of its own; a runner takes one at a time. */
export class SigmaRunner {
  readonly #parts: RunnerParts;
  readonly #matcher: Matcher;
  readonly #feeds: readonly boolean[];

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    this.#matcher = new Matcher(parts.expressions, parts.atoms, parts.fields);
    const sources = parts.plans.flatMap((plan) => plan.inputs.map((input) => input.source));
    const fed = new Set(sources.map((source) => (source.kind === 'rule' ? source.rule : -1)));
    this.#feeds = parts.rules.map((_, at) => fed.has(at));
  }

  /** Begins a run. */
  start(): SigmaRun {
    const { rules, plans, timeField } = this.#parts;
    const correlator = new Correlator(plans, fieldPath(timeField));
    const push = (event: JsonObject, index: number): readonly SigmaRule[] => {
      const matches = this.#matcher.match(event);
      if (matches.length === 0) return [];
      const reported: SigmaRule[] = [];
      for (const at of matches) {
        const rule = rules[at];
        if (this.#feeds[at] === true) correlator.add(at, event, index);
        if (rule?.isReported === true) reported.push(rule.document);
      }
      return reported;
    };
    return { push, finish: () => correlator.finish() };
  }
}
