import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finder } from '../../../src/ir/finder.ts';
import { checkInvariants } from '../../../src/ir/invariants.ts';
import { evaluateDetection } from '../../../src/semantics/evaluate-detection.ts';
import {
  branchedDetection,
  detectionOf,
  listDetection,
} from '../../support/generate/detections.ts';
import { world } from '../../support/generate/rows.ts';
import { runs } from '../../support/runs.ts';
import { expectSameAlerts } from '../../support/same-alerts.ts';

const rules = {
  each: detectionOf('each'),
  threshold: detectionOf('threshold'),
  spike: detectionOf('spike'),
  firstSeen: detectionOf('firstSeen'),
  sequence: detectionOf('sequence'),
  absent: detectionOf('absent'),
  list: listDetection,
  branches: branchedDetection,
} as const satisfies Record<Finder['kind'] | 'list' | 'branches', unknown>;

describe.each(Object.entries(rules))('random rules: %s', (_, rule) => {
  test('both evaluators find the same, and often something', () => {
    let found = 0;
    fc.assert(
      fc.property(rule, world, (detection, rows) => {
        found += expectSameAlerts(detection, rows);
      }),
      runs(150),
    );
    expect(found).toBeGreaterThan(15);
  });

  test('are IR that holds every invariant', () => {
    fc.assert(
      fc.property(rule, (detection) => {
        expect(checkInvariants(detection)).toEqual([]);
      }),
      runs(50),
    );
  });
});

test('the order of rows that have ids does not matter', () => {
  const all = fc.oneof(...Object.values(rules));
  fc.assert(
    fc.property(all, world, (detection, rows) => {
      const named = new Map(
        [...rows.tables].map(([name, records]) => [
          name,
          records.map((record, i) => ({ ...record, _ItemId: `${name}${i}` })),
        ]),
      );
      const turned = new Map([...named].map(([name, records]) => [name, [...records].reverse()]));
      expect(evaluateDetection(detection, { ...rows, tables: turned })).toEqual(
        evaluateDetection(detection, { ...rows, tables: named }),
      );
    }),
    runs(100),
  );
});
