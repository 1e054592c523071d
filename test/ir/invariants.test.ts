import { describe, expect, test } from 'vitest';
import { branch, detectionIr } from '../../src/ir/build-detection.ts';
import {
  bound,
  count,
  each,
  key,
  sequence,
  sequenceStep,
  threshold,
} from '../../src/ir/build-finder.ts';
import { compare, equals, exists, quantified, textTest } from '../../src/ir/build-predicate.ts';
import {
  filter,
  none,
  once,
  shared,
  stream,
  tableRead,
  tables,
} from '../../src/ir/build-stream.ts';
import { afterLast, column, element, literal, member } from '../../src/ir/build-term.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import type { Predicate } from '../../src/ir/expression.ts';
import type { Finder } from '../../src/ir/finder.ts';
import { checkInvariants } from '../../src/ir/invariants.ts';
import type { QuerySource } from '../../src/ir/stream.ts';

const source = tables(tableRead('T', { S: 'string', N: 'long', A: ['dynamic', 'array'] }));

function ruleWhere(holds: Predicate): DetectionIr {
  return detectionIr([branch(stream(source, filter(holds)), each)]);
}

function queryOf(text: string): QuerySource {
  return { kind: 'query', text, columns: [], at: [] };
}

function ruleOf(finder: Finder): DetectionIr {
  return detectionIr([branch(stream(source), finder)]);
}

const step = (name: string, keyName: string) =>
  sequenceStep(name, stream(source), key(keyName, column('S')));

describe('a piece of IR is refused', () => {
  test.each([
    ['an element outside of any array', ruleWhere(exists(element()))],
    [
      'an element after the array that it is of',
      ruleWhere(quantified('some', member(element(), 'a', 'array'), exists(element()))),
    ],
    ['a column that nothing gives', ruleWhere(exists(column('X')))],
    ['text compared with a number', ruleWhere(equals(column('S'), 5))],
    ['the order of texts', ruleWhere(compare(column('S'), 'above', literal('a')))],
    ['a number searched for text', ruleWhere(textTest(column('N', 'long'), 'contains', 'a'))],
    ['an empty pattern', ruleWhere(textTest(column('S'), 'contains', ''))],
    ['a term that begins with a separator', ruleWhere(textTest(column('S'), 'has', '@contoso'))],
    ['elements of text', ruleWhere(quantified('some', column('S'), exists(element())))],
    ['shared rows that no rule has', detectionIr([branch(stream(shared), each)])],
    ['shared rows of shared rows', detectionIr([branch(stream(shared), each)], stream(shared))],
    ['the end behind nothing', ruleWhere(exists(afterLast(column('S'), '')))],
    ['a column of no rows', detectionIr([branch(stream(none, filter(exists(column('S')))), each)])],
    ['a query that says nothing', detectionIr([branch(stream(queryOf(' ')), each)])],
    ['no branch', detectionIr([])],
    [
      'two branches of one name',
      detectionIr([branch(stream(source), each), branch(stream(source), each)]),
    ],
    [
      'a window of no size',
      ruleOf(threshold(count, [bound('atLeast', 2)], { kind: 'sliding', size: 0 })),
    ],
    ['a threshold without bounds', ruleOf(threshold(count, [], { kind: 'sliding', size: 1 }))],
    ['steps with different keys', ruleOf(sequence([step('a', 'x'), step('b', 'y')], 1))],
    ['two steps of one name', ruleOf(sequence([step('a', 'x'), step('a', 'x')], 1))],
    ['one step alone', ruleOf(sequence([step('a', 'x')], 1))],
    ['once by nothing', detectionIr([branch(stream(source, once(1)), each)])],
  ])('%s', (_, rule) => {
    expect(checkInvariants(rule)).toHaveLength(1);
  });
});

test('the sentence says where', () => {
  expect(checkInvariants(ruleWhere(equals(column('S'), 5)))).toEqual([
    "a 'string' is compared with a 'long' in (== S 5)",
  ]);
});
