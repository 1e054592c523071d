import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branch, detectionIr } from '../../../src/ir/build-detection.ts';
import { each } from '../../../src/ir/build-finder.ts';
import { not } from '../../../src/ir/build-predicate.ts';
import { filter, stream, tables } from '../../../src/ir/build-stream.ts';
import { describe as say } from '../../../src/ir/describe.ts';
import type { Predicate } from '../../../src/ir/expression.ts';
import { evaluateDetection } from '../../../src/semantics/evaluate-detection.ts';
import type { World } from '../../../src/semantics/world.ts';
import { predicate } from '../../support/generate/predicates.ts';
import { now, reads, values, world } from '../../support/generate/rows.ts';
import { naiveHolds } from '../../support/naive/naive-expression.ts';
import { naiveRows } from '../../support/naive/naive-stream.ts';
import { runs } from '../../support/runs.ts';

const source = stream(tables(reads[0]));

function kept(holds: Predicate, rows: World): readonly string[] {
  const rule = detectionIr([branch(stream(tables(reads[0]), filter(holds)), each)]);
  return evaluateDetection(rule, rows).flatMap((alert) => alert.events);
}

const oneRow = fc.tuple(values, world).map(([record, rows]): World => ({
  ...rows,
  tables: new Map([['T', [{ ...record, _ItemId: 'a', TimeGenerated: now }]]]),
}));

test('both evaluators agree whether a predicate holds for a row', () => {
  let held = 0;
  const options = runs(3000);
  const count = options.numRuns;
  fc.assert(
    fc.property(predicate(2), oneRow, (holds, rows) => {
      const [row] = naiveRows(source, { world: rows, now: 0n, shared: undefined });
      const columns = row?.columns ?? new Map<string, never>();
      const expected = naiveHolds(holds, { world: rows, columns, element: null });
      expect(kept(holds, rows).length === 1, say(holds)).toBe(expected);
      held += expected ? 1 : 0;
    }),
    options,
  );
  expect(held).toBeGreaterThan(count / 10);
  expect(held).toBeLessThan((count * 9) / 10);
});

test('logic is two-valued: of a predicate and its negation exactly one holds for each row', () => {
  fc.assert(
    fc.property(predicate(2), oneRow, (holds, rows) => {
      expect(kept(holds, rows).length + kept(not(holds), rows).length).toBe(1);
    }),
    runs(500),
  );
});
