import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import { timeText } from '../../../../src/backends/sigma/run/event-time.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import {
  bound,
  count,
  distinct,
  key,
  sequence,
  sequenceStep,
  threshold,
} from '../../../../src/ir/build-finder.ts';
import { all, equals, exists } from '../../../../src/ir/build-predicate.ts';
import { filter, stream, tableRead, tables } from '../../../../src/ir/build-stream.ts';
import { column } from '../../../../src/ir/build-term.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import type { Finder } from '../../../../src/ir/finder.ts';
import { evaluateDetection } from '../../../../src/semantics/evaluate-detection.ts';
import type { JsonObject } from '../../../../src/values/json.ts';
import { alertsOf, compileEmitted } from './run-emitted.ts';

const minute = 60_000;
const inputs = { locate: () => fileSpan('rule.ts'), kql: undefined };
const backend = createSigmaBackend();
const signIns = tables(
  tableRead('SigninLogs', {
    TimeGenerated: 'datetime',
    UserId: 'string',
    Result: 'string',
    IPAddress: 'string',
  }),
);
const user = key('UserId', column('UserId'));
const failed = stream(
  signIns,
  filter(all(equals(column('Result'), 'no'), exists(column('IPAddress')))),
);

const arbitraryEvents = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 40 }),
      UserId: fc.constantFrom('eva', 'bo'),
      Result: fc.constantFrom('no', 'yes', 'maybe'),
      IPAddress: fc.constantFrom('10.0.0.1', '10.0.0.2', '10.0.0.3', ''),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((events) =>
    events.map((event, at): JsonObject => {
      const { minute: past, ...columns } = event;
      const clock = `09:${String(past).padStart(2, '0')}`;
      return { ...columns, _ItemId: String(at), TimeGenerated: `2026-03-02T${clock}:00Z` };
    }),
  );

interface Found {
  readonly group: readonly (string | null)[];
  readonly first: string;
  readonly last: string;
  readonly events: readonly number[];
}

function meant(rule: DetectionIr, events: readonly JsonObject[]): readonly Found[] {
  const world = { now: '2026-03-02T12:00:00Z', tables: new Map([['SigninLogs', events]]) };
  return sorted(
    evaluateDetection(rule, world).map((alert) => ({
      group: alert.group.map((one) => one.value),
      first: alert.first.replace(/\.0+Z$/, 'Z'),
      last: alert.last.replace(/\.0+Z$/, 'Z'),
      events: alert.events.map(Number).sort((a, b) => a - b),
    })),
  );
}

function found(rule: DetectionIr, events: readonly JsonObject[]): readonly Found[] {
  const { status, artifacts } = backend.emit(rule, inputs);
  expect(status).toBe('exact');
  const compiled = compileEmitted(artifacts.map((one) => one.text));
  return sorted(
    alertsOf(compiled, events).map((alert) => ({
      group: alert.group.map(([, value]) => value),
      first: timeText(alert.from),
      last: timeText(alert.to),
      events: alert.events,
    })),
  );
}

function sorted(alerts: readonly Found[]): readonly Found[] {
  return [...alerts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function forEachStream(check: (events: readonly JsonObject[]) => void): void {
  fc.assert(fc.property(arbitraryEvents, check), { numRuns: 400, seed: 11 });
}

function ruleOf(finder: Finder): DetectionIr {
  return detectionIr([branch(failed, finder)]);
}

const sliding = { kind: 'sliding', size: 10 * minute } as const;

describe('a correlation that is emitted', () => {
  test.each([
    ['events', threshold(count, [bound('atLeast', 3)], sliding, user)],
    ['more events', threshold(count, [bound('above', 3)], sliding, user)],
    ['events of all groups', threshold(count, [bound('atLeast', 4)], sliding)],
    ['values', threshold(distinct(column('IPAddress')), [bound('atLeast', 2)], sliding, user)],
  ])('finds the alerts that the detection means: %s', (_, finder) => {
    forEachStream((events) => {
      expect(found(ruleOf(finder), events)).toEqual(meant(ruleOf(finder), events));
    });
  });

  const steps = ['no', 'yes', 'maybe'].map((result) =>
    sequenceStep(result, stream(signIns, filter(equals(column('Result'), result))), user),
  );

  test('finds the alerts of steps in any order', () => {
    const rule = detectionIr([
      branch(stream({ kind: 'none' }), sequence(steps, 5 * minute, { ordered: false })),
    ]);
    forEachStream((events) => {
      expect(found(rule, events)).toEqual(meant(rule, events));
    });
  });

  test('finds an alert of steps in order when the detection does, around the same events', () => {
    const rule = detectionIr([branch(stream({ kind: 'none' }), sequence(steps, 5 * minute))]);
    forEachStream((events) => {
      const alerts = found(rule, events);
      const wanted = meant(rule, events);
      for (const alert of wanted) expect(alerts.some((one) => covers(one, alert))).toBe(true);
      for (const alert of alerts) expect(wanted.some((one) => covers(alert, one))).toBe(true);
    });
  });
});

/** A window holds what lies before the first step too; the fit is inside it. */
function covers(window: Found, fit: Found): boolean {
  const isSameGroup = JSON.stringify(window.group) === JSON.stringify(fit.group);
  return isSameGroup && fit.events.every((event) => window.events.includes(event));
}
