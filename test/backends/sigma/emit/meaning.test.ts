import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import { each } from '../../../../src/ir/build-finder.ts';
import { evaluateDetection } from '../../../../src/semantics/evaluate-detection.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import type { JsonObject } from '../../../../src/values/json.ts';
import { arbitraryRecord, arbitraryStream, table } from './arbitrary-rules.ts';
import { compileEmitted, matchesOf } from './run-emitted.ts';

const inputs = { locate: () => fileSpan('rule.ts'), kql: undefined };
const names = ['abc', 'A*C', 'eva'];
// The values of a placeholder are Sigma strings: whoever supplies them escapes what is no wildcard.
const lists = new Map([
  ['known_names', ['abc', 'A\\*C', 'eva']],
  ['owner', ['admin']],
]);
const deep = process.env['WARDLINE_DEEP'] === '1';

function accepting(detection: DetectionIr, accept: 'exact' | 'broader'): DetectionIr {
  const { targets } = detection;
  return { ...detection, targets: { ...targets, sigma: { ...targets.sigma, accept } } };
}

/** The places of the records that a detection finds. */
function meant(detection: DetectionIr, records: readonly JsonObject[]): readonly number[] {
  const alerts = evaluateDetection(detection, {
    now: '2026-03-02T12:00:00Z',
    tables: new Map([[table.name, records]]),
    lists: new Map([['known-names', names.map((item) => ({ item }))]]),
  });
  return alerts.flatMap((alert) => alert.events.map(Number)).sort((a, b) => a - b);
}

const statuses = { exact: 0, broader: 0, refused: 0 };

function checkOne(accept: 'exact' | 'broader', options = {}): void {
  const backend = createSigmaBackend(options);
  fc.assert(
    fc.property(
      arbitraryStream,
      fc.array(arbitraryRecord, { minLength: 6, maxLength: 6 }),
      (stream, rows) => {
        const records = rows.map((row, at) => ({
          ...row,
          _ItemId: String(at),
          TimeGenerated: '2026-03-02T09:00:00Z',
        }));
        const rule = accepting(detectionIr([branch(stream, each)]), accept);
        const { status, artifacts } = backend.emit(rule, inputs);
        statuses[status] += 1;
        if (status === 'refused') return;
        const found = matchesOf(
          compileEmitted(
            artifacts.map((one) => one.text),
            lists,
          ),
          records,
        );
        const wanted = meant(rule, records);
        if (status === 'exact') expect(found).toEqual(wanted);
        else expect(found).toEqual(expect.arrayContaining([...wanted]));
      },
    ),
    { numRuns: deep ? 20_000 : 1500, seed: 7 },
  );
}

describe('what is emitted', () => {
  test('reads back and finds the events that the detection means, no more and no less', () => {
    checkOne('exact');
  });

  test('finds all of them and may find more where the author accepts that', () => {
    checkOne('broader');
  });

  test('means the same with its lists inlined', () => {
    checkOne('exact', { inlineLists: new Map([['known-names', names]]) });
  });

  test('is a rule often enough for that to say something', () => {
    expect(statuses.exact).toBeGreaterThan(1000);
    expect(statuses.broader).toBeGreaterThan(100);
  });
});
