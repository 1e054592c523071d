import type { Diagnostic } from '../../../../diagnostics/diagnostic.ts';
import { fileSpan } from '../../../../diagnostics/span.ts';
import type { Json, JsonObject } from '../../../../values/json.ts';
import { codes } from '../../diagnostics.ts';
import type { SigmaCorrelation } from '../../syntax.ts';
import type { Ticks } from '../event-time.ts';
import { parseTime } from '../event-time.ts';
import type { FieldPath } from '../field-path.ts';
import { firstOfField } from '../field-path.ts';
import { valueText } from '../value-text.ts';
import type { Hit, RuleHit } from './hit.ts';
import { eventHit } from './hit.ts';
import type { Plan, PlanInput } from './plan.ts';
import type { Window } from './windows.ts';
import { satisfyingWindows } from './windows.ts';

/** An alert of a correlation: its group, its events and the time they span. */
export interface Alert {
  readonly document: SigmaCorrelation;
  /** The fields of `group-by` with their values; `null` where the event has none. */
  readonly group: readonly (readonly [field: string, value: string | null])[];
  readonly events: readonly number[];
  readonly from: Ticks;
  readonly to: Ticks;
}

/** What came of running the correlations. */
export interface CorrelationOutcome {
  readonly alerts: readonly Alert[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Group {
  readonly key: readonly (string | null)[];
  readonly hits: RuleHit[];
}

/** Keeps the hits of base rules while events pass, and correlates them at the end. */
export class Correlator {
  readonly #plans: readonly Plan[];
  readonly #time: FieldPath;
  readonly #hits = new Map<number, Hit[]>();
  readonly #timeless = new Map<number, number>();

  constructor(plans: readonly Plan[], time: FieldPath) {
    this.#plans = plans;
    this.#time = time;
  }

  /** Takes an event that a base rule matched. */
  add(rule: number, event: JsonObject, index: number): void {
    const value = firstOfField(event, this.#time);
    const at = value === undefined ? undefined : parseTime(value);
    if (at === undefined) {
      if (!this.#timeless.has(rule)) this.#timeless.set(rule, index);
      return;
    }
    const hits = this.#hits.get(rule);
    if (hits === undefined) this.#hits.set(rule, [eventHit(event, index, at)]);
    else hits.push(eventHit(event, index, at));
  }

  /** Runs every plan; inner correlations stand before those that refer to them. */
  finish(): CorrelationOutcome {
    const alerts: Alert[] = [];
    const diagnostics: Diagnostic[] = [];
    const windowHits: (readonly Hit[] | undefined)[] = [];
    for (const plan of this.#plans) {
      const timeless = this.#timelessEvent(plan);
      const inputs = plan.inputs.map((input) => this.#hitsOf(input, windowHits));
      const sound = inputs.filter((hits) => hits !== undefined);
      if (timeless !== undefined) diagnostics.push(this.#refuse(plan, timeless));
      if (timeless !== undefined || sound.length !== inputs.length) {
        windowHits.push(undefined);
        continue;
      }
      const outcome = runPlan(plan, sound);
      windowHits.push(outcome.hits);
      if (plan.isReported) alerts.push(...outcome.alerts);
    }
    return { alerts, diagnostics };
  }

  #hitsOf(
    input: PlanInput,
    windowHits: readonly (readonly Hit[] | undefined)[],
  ): readonly Hit[] | undefined {
    if (input.source.kind === 'correlation') return windowHits[input.source.plan];
    return this.#hits.get(input.source.rule) ?? [];
  }

  #timelessEvent(plan: Plan): number | undefined {
    for (const { source } of plan.inputs) {
      const event = source.kind === 'rule' ? this.#timeless.get(source.rule) : undefined;
      if (event !== undefined) return event;
    }
    return undefined;
  }

  #refuse(plan: Plan, event: number): Diagnostic {
    const span = plan.document.correlation.span ?? fileSpan(plan.document.meta.title);
    return codes.raise.SIG4053({ event, field: this.#time.name }, span);
  }
}

function runPlan(
  plan: Plan,
  inputs: readonly (readonly Hit[])[],
): { readonly alerts: readonly Alert[]; readonly hits: readonly Hit[] } {
  const alerts: Alert[] = [];
  const hits: Hit[] = [];
  for (const group of groupsOf(plan, inputs)) {
    group.hits.sort(byTime);
    const windows = satisfyingWindows(plan, group.hits);
    for (const window of windows) hits.push(windowHit(plan, group, window));
    for (const window of mergeWindows(windows)) alerts.push(alertOf(plan, group, window));
  }
  return { alerts, hits };
}

function byTime(a: RuleHit, b: RuleHit): number {
  return a.hit.at < b.hit.at ? -1 : a.hit.at > b.hit.at ? 1 : 0;
}

/** Hits by their group; an absent key is a group of its own. */
function groupsOf(plan: Plan, inputs: readonly (readonly Hit[])[]): readonly Group[] {
  const groups = new Map<string, Group>();
  inputs.forEach((hits, rule) => {
    const paths = plan.inputs[rule]?.group ?? [];
    for (const hit of hits) {
      const key = paths.map((path) => keyText(hit.value(path)));
      const id = JSON.stringify(key);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { key, hits: [{ hit, rule }] });
      else group.hits.push({ hit, rule });
    }
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function keyText(value: Json | undefined): string | null {
  return value === undefined || value === null ? null : valueText(value);
}

/** Satisfying windows that overlap are one alert; they cover a range of hits without a gap. */
function mergeWindows(windows: readonly Window[]): readonly Window[] {
  const merged: Window[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last === undefined || window.first >= last.end) merged.push(window);
    else merged[merged.length - 1] = { first: last.first, end: window.end };
  }
  return merged;
}

function alertOf(plan: Plan, group: Group, window: Window): Alert {
  const inside = group.hits.slice(window.first, window.end);
  const events = new Set<number>();
  for (const { hit } of inside) hit.addEvents(events);
  const { groupBy } = plan.document.correlation;
  return {
    document: plan.document,
    group: groupBy.map((field, at) => [field, group.key[at] ?? null]),
    events: [...events].sort((a, b) => a - b),
    from: earliest(inside),
    to: inside.at(-1)?.hit.at ?? 0n,
  };
}

function earliest(hits: readonly RuleHit[]): Ticks {
  return hits.reduce(
    (least, { hit }) => (hit.from < least ? hit.from : least),
    hits[0]?.hit.from ?? 0n,
  );
}

/** What an outer correlation sees of a window: its group's fields, and else those of its last hit. */
function windowHit(plan: Plan, group: Group, window: Window): Hit {
  const { groupBy } = plan.document.correlation;
  const last = group.hits[window.end - 1]?.hit;
  const inside = group.hits.slice(window.first, window.end);
  return {
    identity: `${plan.document.meta.title}\n${JSON.stringify(group.key)}\n${window.first}-${window.end}`,
    at: last?.at ?? 0n,
    from: earliest(inside),
    addEvents: (events) => {
      for (const { hit } of inside) hit.addEvents(events);
    },
    value: (path) => {
      const at = groupBy.indexOf(path.name);
      return at >= 0 ? group.key[at] : last?.value(path);
    },
  };
}
