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
import { equals } from '../../src/ir/build-predicate.ts';
import { filter, shared, stream, tableRead, tables } from '../../src/ir/build-stream.ts';
import { column } from '../../src/ir/build-term.ts';
import { evaluateDetection } from '../../src/semantics/evaluate-detection.ts';
import type { World } from '../../src/semantics/world.ts';

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
