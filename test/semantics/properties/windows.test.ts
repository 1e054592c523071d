import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branch, detectionIr } from '../../../src/ir/build-detection.ts';
import {
  key,
  sequence,
  sequenceStep,
  threshold,
  count,
  bound,
} from '../../../src/ir/build-finder.ts';
import { textTest } from '../../../src/ir/build-predicate.ts';
import {
  earlier,
  filter,
  latest,
  once,
  stream,
  tableRead,
  tables,
} from '../../../src/ir/build-stream.ts';
import { column } from '../../../src/ir/build-term.ts';
import type { Finder } from '../../../src/ir/finder.ts';
import type { Step } from '../../../src/ir/stream.ts';
import type { World } from '../../../src/semantics/world.ts';
import { grid, moment, now } from '../../support/generate/rows.ts';
import { runs } from '../../support/runs.ts';
import { expectSameAlerts } from '../../support/same-alerts.ts';

const source = tables(tableRead('T', { K: 'string', S: 'string' }));
const per = key('K', column('K'));

/** Many events of few groups at few moments: every window has edges that are met, and many moments are equal. */
const crowded: fc.Arbitrary<World> = fc
  .array(fc.tuple(moment, fc.constantFrom('k', 'K'), fc.constantFrom('a', 'b', 'ab', 'abc', 'c')), {
    maxLength: 14,
  })
  .map((rows) => ({
    now,
    tables: new Map([
      ['T', rows.map(([TimeGenerated, K, S], i) => ({ _ItemId: `e${i}`, TimeGenerated, K, S }))],
    ]),
  }));

const size = fc.constantFrom(grid, 2 * grid);

function stepOf(letter: string) {
  const holds = textTest(column('S'), 'contains', letter);
  return sequenceStep(letter, stream(source, filter(holds)), per);
}

const finders = {
  'sliding, tumbling and session windows': fc
    .tuple(
      fc.constantFrom('atLeast', 'equals', 'atMost'),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('sliding', 'tumbling', 'session'),
      size,
    )
    .map(([op, n, kind, length]): Finder =>
      threshold(count, [bound(op, n)], { kind, size: length }, per),
    ),
  'sequences whose steps share events': fc
    .tuple(fc.constantFrom('ab', 'ba', 'abc', 'cab', 'aab'), size, fc.boolean(), fc.boolean())
    .map(([letters, within, ordered, forbids]): Finder => {
      const steps = Array.from(letters, stepOf).map((step, i) => ({ ...step, name: `s${i}` }));
      const without = forbids ? [{ ...stepOf('c'), name: 'not' }] : [];
      return sequence(steps, within, { ordered, without });
    }),
} as const;

describe.each(Object.entries(finders))('%s', (_, finder) => {
  test('are found alike among crowded events', () => {
    let found = 0;
    fc.assert(
      fc.property(finder, crowded, (what, world) => {
        found += expectSameAlerts(detectionIr([branch(stream(source), what)]), world);
      }),
      runs(400),
    );
    expect(found).toBeGreaterThan(100);
  });
});

test('steps that look back do so alike among crowded events', () => {
  const on = { left: column('K'), right: column('K') };
  const step = fc.tuple(fc.constantFrom('once', 'earlier', 'latest'), size).map(
    ([kind, within]): Step =>
      ({
        once: once(within, column('K'), column('S')),
        earlier: earlier('x', stream(source), within, on),
        latest: latest('x', stream(source), within, on),
      })[kind],
  );
  const shown = [{ name: 'x', of: column('x', 'dynamic'), all: false, at: [] }];
  let found = 0;
  fc.assert(
    fc.property(step, crowded, (one, world) => {
      const rule = detectionIr([branch(stream(source, one), { kind: 'each' }, { details: shown })]);
      found += expectSameAlerts(rule, world);
    }),
    runs(300),
  );
  expect(found).toBeGreaterThan(100);
});
