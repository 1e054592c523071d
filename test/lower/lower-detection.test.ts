import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branch, detectionIr } from '../../src/ir/build-detection.ts';
import { each } from '../../src/ir/build-finder.ts';
import { exists } from '../../src/ir/build-predicate.ts';
import { define, filter, stream, tableRead, tables } from '../../src/ir/build-stream.ts';
import { column } from '../../src/ir/build-term.ts';
import { describeDetection } from '../../src/ir/describe-finder.ts';
import { checkInvariants } from '../../src/ir/invariants.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';
import { evaluateDetection } from '../../src/semantics/evaluate-detection.ts';
import { branchedDetection, detectionOf, listDetection } from '../support/generate/detections.ts';
import { world } from '../support/generate/rows.ts';
import { runs } from '../support/runs.ts';

const rules = {
  each: detectionOf('each'),
  threshold: detectionOf('threshold'),
  spike: detectionOf('spike'),
  firstSeen: detectionOf('firstSeen'),
  sequence: detectionOf('sequence'),
  absent: detectionOf('absent'),
  list: listDetection,
  branches: branchedDetection,
} as const;

describe.each(Object.entries(rules))('lowering random rules: %s', (_, rule) => {
  test('keeps their alerts, and their IR sound', () => {
    let found = 0;
    fc.assert(
      fc.property(rule, world, (detection, rows) => {
        const lowered = lowerDetection(detection);
        const alerts = evaluateDetection(detection, rows);
        expect(checkInvariants(lowered)).toEqual([]);
        expect(evaluateDetection(lowered, rows), describeDetection(detection)).toEqual(alerts);
        found += alerts.length;
      }),
      runs(100),
    );
    expect(found).toBeGreaterThan(10);
  });
});

test('lowering drops what nothing reads', () => {
  const source = tables(tableRead('T', { S: 'string', N: 'long', X: 'dynamic' }));
  const rows = stream(
    source,
    define('Drawn', column('X', 'dynamic')),
    filter(exists(column('N', 'long'))),
  );
  const [lowered] = lowerDetection(detectionIr([branch(rows, each)])).branches;
  expect(lowered?.stream).toEqual(
    stream(tables(tableRead('T', { N: 'long' })), filter(exists(column('N', 'long')))),
  );
});
