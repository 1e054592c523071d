import { describe, expect, it } from 'vitest';
import { compileSigma } from '../../../../src/backends/sigma/run/compile-sigma.ts';
import type { Alert } from '../../../../src/backends/sigma/run/correlate/correlator.ts';
import { timeText } from '../../../../src/backends/sigma/run/event-time.ts';
import { readEventText } from '../../../../src/backends/sigma/run/events/read-events.ts';
import { readSigma } from '../../../../src/backends/sigma/read/read-sigma.ts';
import type { GeneratedRule } from './generate-rules.ts';
import { generateCorrelation, generateRule } from './generate-rules.ts';
import { generateEvent } from './generate-events.ts';
import { clauseFor, isExplainedByTies } from './known-disagreements.ts';
import { Random } from './random.ts';
import type { OracleAlert, OracleEntry } from './run-oracle.ts';
import { prepareOracle, runOracle } from './run-oracle.ts';

const isDeep = process.env['WARDLINE_DEEP'] !== undefined;
const batches = isDeep ? 30 : 1;
const rulesPerBatch = 200;
const correlationsPerBatch = 40;
const placeholders = { Admins: ['admin', 'a*c', 'ÅSE'], Letters: ['b', 'bc', '?c'] };
const missing = prepareOracle();

interface Batch {
  readonly rules: readonly GeneratedRule[];
  readonly events: readonly Record<string, unknown>[];
  readonly yaml: string;
}

function makeBatch(seed: number): Batch {
  const random = new Random(seed);
  const bases = Array.from({ length: rulesPerBatch }, (_, at) => generateRule(random, at));
  const correlations: GeneratedRule[] = [];
  for (let at = 0; at < correlationsPerBatch; at++) {
    correlations.push(generateCorrelation(random, at, bases));
  }
  let seconds = 0;
  const events = random.many(30, 50, () => {
    seconds += random.pick([0, 1, 5, 10, 30, 60]);
    return generateEvent(random, seconds);
  });
  const rules = [...bases, ...correlations];
  return { rules, events, yaml: rules.map((rule) => rule.yaml).join('---\n') };
}

/** Our answer in the oracle's terms: the events of each base rule, the windows of each correlation. */
function runOurs(batch: Batch): ReadonlyMap<string, unknown> {
  const { documents } = readSigma('generated.yml', batch.yaml);
  const faults = documents.flatMap((one) => one.diagnostics.filter((d) => d.severity === 'error'));
  expect(faults).toEqual([]);
  const compiled = compileSigma(
    documents.flatMap((one) => one.document ?? []).map((one) => ({ ...one, generate: true })),
    { placeholders: new Map(Object.entries(placeholders)) },
  );
  expect(compiled.verdicts.filter((one) => !one.isRunning)).toEqual([]);
  const text = batch.events.map((event) => `${JSON.stringify(event)}\n`).join('');
  const run = compiled.runner.start();
  const answers = new Map<string, unknown>();
  const matches = new Map<string, number[]>(batch.rules.map((rule) => [rule.id, []]));
  for (const { event, index } of readEventText('events', text).events) {
    for (const rule of run.push(event, index)) matches.get(rule.meta.id ?? '')?.push(index);
  }
  for (const [id, events] of matches) answers.set(id, events);
  const { alerts } = run.finish();
  for (const rule of batch.rules) {
    if (!rule.name.startsWith('correlation')) continue;
    answers.set(rule.id, ourAlerts(alerts.filter((alert) => alert.document.meta.id === rule.id)));
  }
  return answers;
}

function ourAlerts(alerts: readonly Alert[]): readonly string[] {
  return alerts
    .map(
      (alert) =>
        `${JSON.stringify(Object.fromEntries(alert.group))} ${alert.events.join(' ')} ${timeText(alert.to)}`,
    )
    .sort();
}

/** Joins the oracle's windows of one group where they overlap, as alerts are defined. */
function theirAlerts(alerts: readonly OracleAlert[], batch: Batch): readonly string[] {
  const timeOf = (event: number): number =>
    Date.parse(String(batch.events[event]?.['TimeGenerated']));
  const merged: { group: string; from: number; to: number; events: Set<number> }[] = [];
  for (const alert of alerts) {
    const group = JSON.stringify(alert.group);
    const from = Math.min(...alert.events.map(timeOf));
    const to = Date.parse(alert.end);
    const last = merged.findLast((one) => one.group === group);
    if (last !== undefined && from <= last.to) {
      last.to = to;
      for (const event of alert.events) last.events.add(event);
    } else merged.push({ group, from, to, events: new Set(alert.events) });
  }
  return merged
    .map(({ group, to, events }) => {
      const sorted = [...events].sort((a, b) => a - b).join(' ');
      return `${group} ${sorted} ${timeText(BigInt(to) * 10_000n)}`;
    })
    .sort();
}

function answerOf(entry: OracleEntry, batch: Batch): unknown {
  return entry.kind === 'correlation' ? theirAlerts(entry.alerts ?? [], batch) : entry.events;
}

function differingEvents(theirs: unknown, ours: unknown): readonly number[] {
  const left = eventNumbers(theirs);
  const right = eventNumbers(ours);
  return [...left.filter((at) => !right.includes(at)), ...right.filter((at) => !left.includes(at))];
}

function eventNumbers(answer: unknown): readonly number[] {
  return Array.isArray(answer) ? answer.filter((one) => typeof one === 'number') : [];
}

/** For each event of the alerts that only one side has: how many hits the correlation has at its instant. */
function hitsOf(
  correlation: GeneratedRule,
  theirs: unknown,
  ours: unknown,
  batch: Batch,
  answers: ReadonlyMap<string, unknown>,
): readonly number[] {
  const texts = [theirs, ours].map((answer) => (Array.isArray(answer) ? answer.map(String) : []));
  const [left = [], right = []] = texts;
  const differing = [...left, ...right].filter((one) => left.includes(one) !== right.includes(one));
  const names = referencesOf(correlation.yaml);
  const rules = batch.rules.filter((rule) => new RegExp(`\\b${rule.name}\\b`).test(names));
  const timeOf = (event: number): unknown => batch.events[event]?.['TimeGenerated'];
  const times = rules.flatMap((rule) => eventNumbers(answers.get(rule.id)).map(timeOf));
  const events = differing.flatMap((one) =>
    one
      .replace(/^.*\} /s, '')
      .split(' ')
      .slice(0, -1),
  );
  return events.map((event) => times.filter((time) => time === timeOf(Number(event))).length);
}

function referencesOf(yaml: string): string {
  return /^ {4}rules: (.*)$/m.exec(yaml)?.[1] ?? '';
}

describe.skipIf(missing !== undefined)(`agreement with the oracle (${missing ?? 'ready'})`, () => {
  it.each(Array.from({ length: batches }, (_, at) => at + 1))(
    'batch %i',
    (seed) => {
      const batch = makeBatch(seed);
      const ours = runOurs(batch);
      const theirs = runOracle(batch.yaml, batch.events, placeholders);
      expect(theirs.length).toBe(batch.rules.length);
      const unexplained: object[] = [];
      const differing = new Set<string>();
      for (const entry of theirs) {
        const rule = batch.rules.find((one) => one.id === entry.id);
        if (rule === undefined) throw new Error(`the oracle invented ${entry.id}`);
        const theirAnswer = entry.error ?? answerOf(entry, batch);
        const ourAnswer = ours.get(entry.id);
        if (JSON.stringify(theirAnswer) === JSON.stringify(ourAnswer)) continue;
        differing.add(rule.name);
        const events = differingEvents(theirAnswer, ourAnswer).map((at) => batch.events[at] ?? {});
        const isExplained =
          events.length > 0 &&
          events.every((event) => clauseFor({ rule: rule.yaml, event }) !== undefined);
        // A correlation inherits the disagreements of its rules.
        const inherits = [...differing].some((name) =>
          new RegExp(`\\b${name}\\b`).test(referencesOf(rule.yaml)),
        );
        const hits = hitsOf(rule, theirAnswer, ourAnswer, batch, ours);
        if (isExplained || inherits || isExplainedByTies(hits)) continue;
        const sample = JSON.stringify(events.slice(0, 2));
        unexplained.push({
          rule: rule.yaml,
          sample,
          theirs: String(theirAnswer),
          ours: String(ourAnswer),
        });
      }
      expect(unexplained).toEqual([]);
    },
    600_000,
  );
});
