import { expect, test } from 'vitest';
import { SigninLogs } from '../../src/schema/tables/SigninLogs.ts';
import { readSpec } from '../support/read-spec.ts';

const from = SigninLogs;
const sound = { ResultType: '0' };
const window = (within: string): object => ({ from, when: { count: { atLeast: 2 }, within } });

/** What somebody might write, the code that answers, and the clause that is blamed. */
const mistakes: readonly (readonly [name: string, spec: object, code: string, at: string])[] = [
  ['no time', window('0s'), 'DSL1010', 'value:when.within'],
  ['negative time', window('-1h'), 'DSL1010', 'value:when.within'],
  ['part of an hour', window('1.5h'), 'DSL1010', 'value:when.within'],
  ['longer than Sentinel sees', window('90d'), 'DSL1010', 'value:when.within'],
  ['no duration', window('an hour'), 'DSL1010', 'value:when.within'],
  ['no GUID', { id: '42', from, where: sound }, 'DSL1009', 'value:id'],
  ['undefined', { from, where: { ResultType: undefined } }, 'DSL1005', 'value:where.ResultType'],
  ['nothing', { from, where: {} }, 'DSL1006', 'value:where'],
  ['no alternative', { from, where: { any: [] } }, 'DSL1006', 'value:where.any'],
  ['no condition', { from, where: { all: [] } }, 'DSL1006', 'value:where.all'],
  [
    'an empty list',
    { from, where: { ResultType: { in: [] } } },
    'DSL1006',
    'value:where.ResultType.in',
  ],
  [
    '100,000 items',
    { from, where: { CorrelationId: { in: Array.from({ length: 100_000 }, String) } } },
    'DSL1020',
    'value:where.CorrelationId.in',
  ],
  [
    'host bits',
    { from, where: { IPAddress: { inNetwork: ['10.0.0.1/8'] } } },
    'DSL1014',
    'value:where.IPAddress.inNetwork.0',
  ],
  [
    'host bits past the colons',
    { from, where: { IPAddress: { inNetwork: ['2001:db8::1/32'] } } },
    'DSL1014',
    'value:where.IPAddress.inNetwork.0',
  ],
  ['a title of two lines', { title: 'a\nb', from, where: sound }, 'DSL1026', 'value:title'],
  [
    'a title that turns around',
    { title: 'a\u202eb', from, where: sound },
    'DSL1026',
    'value:title',
  ],
  [
    'a column of every object',
    { from, where: { constructor: 'x' } },
    'DSL1007',
    'key:where.constructor',
  ],
  ['a text for a table', { from: 'SigninLogs', where: sound }, 'DSL1004', 'value:from'],
  ['two findings at once', { ...window('1h'), firstSeen: {} }, 'DSL1017', 'key:firstSeen'],
];

test.each(mistakes)('%s', (_, spec, code, at) => {
  const { ir, diagnostics } = readSpec(spec);
  expect(ir).toBeUndefined();
  expect(diagnostics.map((found) => [found.code, found.at.span.file])).toContainEqual([code, at]);
});

test('a member named like a prototype asks nothing, and is told so', () => {
  const where: unknown = JSON.parse('{"__proto__": {"ResultType": "0"}}');
  const { diagnostics } = readSpec({ from, where });
  expect(diagnostics.map((found) => found.code)).toEqual(['DSL1007']);
});

test('quotes, brackets, wildcards and pictures are ordinary text', () => {
  const odd = `It's "[odd]" * % \\ \u{1f600}`;
  const { ir } = readSpec({ title: odd, from, where: { AppDisplayName: odd } });
  expect(ir?.meta.title).toBe(odd);
});

test('conditions nested two thousand deep are refused without a crash', () => {
  let where: object = sound;
  for (let depth = 0; depth < 2000; depth += 1) where = { not: where };
  expect(readSpec({ from, where }).diagnostics.map((found) => found.code)).toContain('DSL1019');
});
