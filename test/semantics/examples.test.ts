import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkInvariants } from '../../src/ir/invariants.ts';
import { asObject, blocksOf, decisionsOf } from '../support/examples/document.ts';
import { examplesOf, foundIn } from '../support/examples/run-example.ts';
import { expectSameAlerts } from '../support/same-alerts.ts';

const page = readFileSync(new URL('../../docs/semantics.md', import.meta.url), 'utf8');
const [declared, ...blocks] = blocksOf(page);
const columns = asObject(declared?.content['columns']);

/** What the language refuses, and what a schedule does: no rule over rows can show them. */
const shownElsewhere = ['2.12', '5.1', '5.2'];

test('each decision of the contract has an example', () => {
  const shown = new Set(blocks.map((block) => block.decision));
  const bare = decisionsOf(page).filter((decision) => !shown.has(decision));
  expect(bare).toEqual(shownElsewhere);
});

describe.each(blocks)('decision $decision, line $line of the contract', ({ content }) => {
  test('finds what it says', () => {
    for (const example of examplesOf(content, columns)) {
      const rows = JSON.stringify([...example.world.tables.values()]);
      expect(foundIn(example), rows).toEqual(example.alerts);
    }
  });

  test('means the same to the naive evaluator', () => {
    for (const example of examplesOf(content, columns)) {
      expect(checkInvariants(example.rule)).toEqual([]);
      expectSameAlerts(example.rule, example.world);
    }
  });
});
