import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InternalError } from '../../src/diagnostics/internal-error.ts';
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
import { any, equals, exists, insideHours, matches } from '../../src/ir/build-predicate.ts';
import {
  define,
  filter,
  none,
  shared,
  stream,
  tableRead,
  tables,
} from '../../src/ir/build-stream.ts';
import { column, literal, member } from '../../src/ir/build-term.ts';
import { evaluateDetection } from '../../src/semantics/evaluate-detection.ts';
import { parseJson } from '../../src/semantics/values/parse-json.ts';
import type { World } from '../../src/semantics/world.ts';
import type { Json, JsonObject } from '../../src/values/json.ts';
import { runs } from '../support/runs.ts';

const signIns = tables(tableRead('SigninLogs', { UserId: 'string', ResultType: 'string' }));
const minute = 60_000;

function worldOf(
  ...records: readonly (readonly [id: string, time: string, user: string, result?: string])[]
): World {
  return {
    now: '2026-03-02T12:00:00Z',
    tables: new Map([
      [
        'SigninLogs',
        records.map(([id, time, UserId, ResultType = '0']) => ({
          _ItemId: id,
          TimeGenerated: `2026-03-02T${time}Z`,
          UserId,
          ResultType,
        })),
      ],
    ]),
  };
}

describe('a detection over rows', () => {
  test('finds each row that its filter keeps, sorted by time', () => {
    const rule = detectionIr([
      branch(stream(signIns, filter(equals(column('ResultType'), '50126'))), each),
    ]);
    const world = worldOf(
      ['b', '09:01', 'eva', '50126'],
      ['a', '09:00', 'EVA', '50126'],
      ['c', '09:00', 'bo'],
    );
    const alerts = evaluateDetection(rule, world);
    expect(alerts.map((alert) => [alert.events, alert.first, alert.last, alert.count])).toEqual([
      [['a'], '2026-03-02T09:00:00.0000000Z', '2026-03-02T09:00:00.0000000Z', 1],
      [['b'], '2026-03-02T09:01:00.0000000Z', '2026-03-02T09:01:00.0000000Z', 1],
    ]);
  });

  test('merges overlapping windows of one group into one alert', () => {
    const finder = threshold(
      count,
      [bound('atLeast', 2)],
      { kind: 'sliding', size: 10 * minute },
      key('UserId', column('UserId')),
    );
    const world = worldOf(
      ['a', '09:00', 'eva'],
      ['b', '09:10', 'Eva'],
      ['c', '09:20', 'EVA'],
      ['d', '09:31', 'eva'],
      ['e', '09:05', 'bo'],
    );
    const alerts = evaluateDetection(detectionIr([branch(stream(signIns), finder)]), world);
    expect(alerts.map((alert) => [alert.group, alert.events])).toEqual([
      [[{ name: 'UserId', value: 'EVA' }], ['a', 'b', 'c']],
    ]);
  });

  test('finds a sequence in order, and says which branch found', () => {
    const user = key('user', column('UserId'));
    const step = (name: string, result: string) =>
      sequenceStep(name, stream(shared, filter(equals(column('ResultType'), result))), user);
    const finder = sequence([step('failed', '50126'), step('passed', '0')], 5 * minute);
    const rule = detectionIr(
      [branch(stream(shared), finder, { name: 'guessed' })],
      stream(signIns),
    );
    const world = worldOf(
      ['a', '09:00', 'eva', '50126'],
      ['b', '09:05', 'eva'],
      ['c', '08:59', 'eva'],
      ['d', '09:01', 'bo'],
    );
    const alerts = evaluateDetection(rule, world);
    expect(alerts.map((alert) => [alert.branch, alert.events, alert.count])).toEqual([
      ['guessed', ['a', 'b'], 2],
    ]);
  });
});

test('an event of two steps shows for each step what that step made of it', () => {
  const step = (name: string, drawn: string) =>
    sequenceStep(name, stream(signIns, define('Drawn', literal(drawn))));
  const of = member(column('two', 'object'), 'Drawn');
  const rule = detectionIr([
    branch(
      stream(none),
      sequence([step('one', 'x'), step('two', 'y')], 5 * minute, { ordered: false, without: [] }),
      { details: [{ name: 'drawn', of, all: true, at: [] }] },
    ),
  ]);
  const world = worldOf(['a', '09:00', 'eva'], ['b', '09:01', 'eva']);
  expect(evaluateDetection(rule, world).map((alert) => alert.details)).toEqual([
    [{ name: 'drawn', values: ['y'] }],
  ]);
});

describe('what cannot be evaluated', () => {
  const world = worldOf(['a', '09:00', 'eva']);

  test('shared rows that the rule does not have are a fault of ours', () => {
    const rule = detectionIr([branch(stream(shared), each)]);
    expect(() => evaluateDetection(rule, world)).toThrow(InternalError);
  });

  test('so is a query in KQL, which only its own target can run', () => {
    const source = { kind: 'query', text: 'SigninLogs', columns: [], at: [] } as const;
    const rule = detectionIr([branch(stream(source), each)]);
    expect(() => evaluateDetection(rule, world)).toThrow(InternalError);
  });

  test('so is a moment, a zone or an expression that is none', () => {
    const rule = detectionIr([branch(stream(signIns), each)]);
    expect(() => evaluateDetection(rule, { ...world, now: 'soon' })).toThrow(InternalError);
    const hours = { name: undefined, from: '07:00', to: '19:00', days: [], zone: 'Nowhere/Else' };
    const faults = [
      insideHours(column('TimeGenerated', 'datetime'), hours),
      matches(column('UserId'), '('),
    ];
    for (const holds of faults) {
      const broken = detectionIr([branch(stream(signIns, filter(holds)), each)]);
      expect(() => evaluateDetection(broken, world)).toThrow(InternalError);
    }
  });
});

describe('rows of any kind', () => {
  const columns = {
    A: 'string',
    B: 'dynamic',
    C: 'datetime',
    D: 'long',
    ['__proto__']: 'string',
  } as const;
  const source = tables(tableRead('__proto__', { ...columns, J: ['string', 'object'] }));
  const holds = any(
    exists(member(column('J', 'object'), '__proto__')),
    ...Object.entries(columns).map(([name, type]) => exists(column(name, type))),
  );
  const finder = threshold(
    count,
    [bound('atLeast', 1)],
    { kind: 'sliding', size: minute },
    key('B', column('B', 'dynamic')),
  );
  const rule = detectionIr([branch(stream(source, filter(holds)), finder)]);
  const evaluate = (rows: readonly JsonObject[]) =>
    evaluateDetection(rule, {
      now: '2026-03-02T12:00:00Z',
      tables: new Map([['__proto__', rows]]),
    });

  test('never throw', () => {
    const value = fc.json().map((text) => parseJson(text) ?? null);
    const time = fc.oneof(fc.constant('2026-03-02T09:00:00Z'), value);
    const names = fc.constantFrom('A', 'B', 'C', 'D', 'J', '__proto__', 'constructor');
    const row = fc
      .tuple(fc.dictionary(names, value), time)
      .map(([record, TimeGenerated]): JsonObject => ({ ...record, TimeGenerated }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        expect(evaluate(rows).length).toBeLessThanOrEqual(rows.length);
      }),
      runs(300),
    );
  });

  test('nor do rows that nest deeper than calls can', () => {
    let deep: Json = 'x';
    for (let i = 0; i < 50_000; i += 1) deep = [deep];
    const [alert] = evaluate([{ TimeGenerated: '2026-03-02T09:00:00Z', B: deep }]);
    expect(alert?.group[0]?.value).toHaveLength(100_003);
  });
});
