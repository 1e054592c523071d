import { describe, expect, test } from 'vitest';
import { emitKql } from '../../../../src/backends/kql/emit/emit-kql.ts';
import type { KqlTarget } from '../../../../src/backends/kql/emit/context.ts';
import { readKql } from '../../../../src/backends/kql/read/read-kql.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import {
  bound,
  count,
  each,
  key,
  sequence,
  sequenceStep,
  threshold,
} from '../../../../src/ir/build-finder.ts';
import { inNetwork, isIn, literals, matches } from '../../../../src/ir/build-predicate.ts';
import { filter, stream, tableRead, tables } from '../../../../src/ir/build-stream.ts';
import { column } from '../../../../src/ir/build-term.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import type { Finder } from '../../../../src/ir/finder.ts';
import type { Predicate } from '../../../../src/ir/expression.ts';
import { detectionFiles, loadDetection } from '../../../support/detections.ts';
import { knownOf } from '../../../support/kql/world.ts';

const hour = 3_600_000;
const signIns = tables(tableRead('SigninLogs', { UserId: 'string', IPAddress: 'string' }));
const all = stream(signIns);

function rule(finder: Finder, every: number | 'continuous' = hour): DetectionIr {
  const schedule: DetectionIr['schedule'] =
    every === 'continuous'
      ? { kind: 'continuous', every: undefined, lookback: undefined, delay: 0 }
      : { kind: 'periodic', every, lookback: undefined, delay: 0 };
  return { ...detectionIr([branch(all, finder)]), schedule };
}

function filtered(holds: Predicate): DetectionIr {
  return detectionIr([branch(stream(signIns, filter(holds)), each)]);
}

function codes(detection: DetectionIr, target: KqlTarget = 'sentinel'): readonly string[] {
  const emitted = emitKql(detection, target, () => fileSpan('rule.ts'));
  if (emitted.diagnostics.length > 0) expect(emitted.value).toBeUndefined();
  return emitted.diagnostics.map((one) => one.code);
}

function tenWithin(size: number): Finder {
  const user = key('UserId', column('UserId'));
  return threshold(count, [bound('atLeast', 10)], { kind: 'sliding', size }, user);
}

describe('what is refused', () => {
  test('a rule that has to see further back than its target lets it', () => {
    expect(codes(rule(tenWithin(13 * 24 * hour)))).toEqual([]);
    expect(codes(rule(tenWithin(15 * 24 * hour)))).toEqual(['KQL3501']);
    expect(codes(rule(tenWithin(24 * hour)), 'azure-monitor')).toEqual([]);
    expect(codes(rule(tenWithin(48 * hour)), 'azure-monitor')).toEqual(['KQL3501']);
  });

  test('windows in a rule that runs continuously', () => {
    expect(codes(rule(tenWithin(hour), 'continuous'))).toEqual(['KQL3509']);
    expect(codes(rule(each, 'continuous'))).toEqual([]);
  });

  test('more steps in any order than conditions can be written for', () => {
    const steps = Array.from({ length: 6 }, (_, i) => sequenceStep(`s${String(i)}`, all));
    expect(codes(rule(sequence(steps, hour, { ordered: false })))).toEqual(['KQL3504']);
    expect(codes(rule(sequence(steps, hour)))).toEqual([]);
  });

  test('a query that is too long', () => {
    const many = Array.from({ length: 900 }, (_, i) => `user-number-${String(i)}`);
    expect(codes(filtered(isIn(column('UserId'), literals(...many))))).toEqual(['KQL3502']);
  });

  test('what is no network, and what is no expression', () => {
    expect(codes(filtered(inNetwork(column('IPAddress'), literals('10.0.0.0/33'))))).toEqual([
      'KQL3507',
    ]);
    expect(codes(filtered(inNetwork(column('IPAddress'), literals('10.0.0.300'))))).toEqual([
      'KQL3507',
    ]);
    const broken = tables(tableRead('AuditLogs', { O: ['dynamic', 'object'] }));
    const value = { kind: 'member', of: column('O', 'object'), name: 's', type: 'string' } as const;
    const detection = detectionIr([branch(stream(broken, filter(matches(value, '('))), each)]);
    expect(codes(detection)).toEqual(['KQL3506']);
  });
});

describe('text of any kind', () => {
  test.each([
    '"',
    '\\',
    "'",
    '\n',
    '\u0000',
    '\u2028',
    '*/ | take 1 //',
    '{{list:x}}',
    '\ud800',
    '😀\\"',
  ])('stands in the query as it was written: %j', (text) => {
    const { value } = emitKql(filtered(isIn(column('UserId'), literals(text))), 'sentinel', () =>
      fileSpan('rule.ts'),
    );
    const read = readKql(
      value?.text ?? '',
      knownOf(filtered(isIn(column('UserId'), literals(text)))),
    );
    expect(read.diagnostics).toEqual([]);
    expect(
      JSON.stringify(read.value, (_, part: unknown) => (typeof part === 'bigint' ? '' : part)),
    ).toContain(JSON.stringify(text));
  });
});

describe('the detections of the repository in Azure Monitor', () => {
  const refused = new Map([
    ['unused-privileged-accounts', 'KQL3501'],
    ['privileged-naming-policy-azure-subscription', 'KQL3508'],
    ['privileged-new-device-or-location', 'KQL3501'],
    ['privileged-not-registered-for-mfa', 'KQL3508'],
  ]);

  test.each(detectionFiles)('%s', async (file) => {
    const { slug, ir, locate } = await loadDetection(file);
    const { value, diagnostics } = emitKql(ir, 'azure-monitor', locate);
    const expected = refused.get(slug);
    expect(diagnostics.map((one) => one.code)).toEqual(expected === undefined ? [] : [expected]);
    if (value === undefined) return;
    expect(value.text).not.toContain('_GetWatchlist');
    for (const list of value.lists) expect(value.text).toContain(`"{{list:${list.name}}}"`);
    expect(readKql(value.text, knownOf(ir)).diagnostics).toEqual([]);
  });
});
