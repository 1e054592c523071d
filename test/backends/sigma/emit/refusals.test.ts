import { describe, expect, test } from 'vitest';
import { createSigmaBackend } from '../../../../src/backends/sigma/emit/create-sigma-backend.ts';
import type { Emission } from '../../../../src/backends/backend.ts';
import { fileSpan } from '../../../../src/diagnostics/span.ts';
import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import {
  absence,
  absent,
  bound,
  count,
  distinct,
  each,
  firstSeen,
  key,
  sequence,
  sequenceStep,
  spike,
  threshold,
} from '../../../../src/ir/build-finder.ts';
import {
  all,
  any,
  arrayList,
  compare,
  equals,
  exists,
  inNetwork,
  insideHours,
  isIn,
  listReference,
  literals,
  matches,
  not,
  quantified,
  textTest,
} from '../../../../src/ir/build-predicate.ts';
import {
  define,
  earlier,
  filter,
  latest,
  listSource,
  lookup,
  once,
  state,
  stream,
  tables,
} from '../../../../src/ir/build-stream.ts';
import {
  coalesce,
  column,
  convert,
  elapsed,
  element,
  first,
  literal,
  member,
  parse,
  unwrap,
} from '../../../../src/ir/build-term.ts';
import type { DetectionIr } from '../../../../src/ir/detection-ir.ts';
import type { Predicate } from '../../../../src/ir/expression.ts';
import type { Finder } from '../../../../src/ir/finder.ts';
import type { Step } from '../../../../src/ir/stream.ts';
import { asked, nonInteractive, ruleWith, signIns } from './specimens.ts';

const backend = createSigmaBackend();
const inputs = { locate: () => fileSpan('rule.ts'), kql: undefined };
const minute = 60_000;

function emitted(rule: DetectionIr): Emission {
  return backend.emit(rule, inputs);
}

function codesOf({ diagnostics }: Emission): readonly string[] {
  return diagnostics.map((one) => one.code);
}

const source = tables(signIns);
const failed = equals(column('ResultType'), '50126');
const policies = column('ConditionalAccessPolicies', 'array');
const device = column('DeviceDetail', 'object');
const upn = column('UserPrincipalName');
const created = column('CreatedDateTime', 'datetime');
const result = member(element(), 'result');
const hours = { name: 'work', from: '08:00', to: '16:00', days: ['mon'], zone: 'UTC' } as const;
const drawn = first(policies, equals(result, 'success'), member(element(), 'id'));
const user = key('UserId', column('UserId'));
const sliding = { kind: 'sliding', size: 10 * minute } as const;

describe('a predicate that Sigma cannot say is refused', () => {
  const refused: readonly (readonly [string, string, Predicate])[] = [
    [
      'several members of one element',
      'SIG4501',
      quantified('some', policies, all(equals(result, 'x'), equals(member(element(), 'id'), 'y'))),
    ],
    ['what an element is not', 'SIG4502', quantified('some', policies, not(equals(result, 'x')))],
    ['what every element is', 'SIG4502', quantified('every', policies, equals(result, 'x'))],
    ['a value of the element that fits', 'SIG4503', equals(drawn, 'x')],
    ['a computed value', 'SIG4505', equals(unwrap(upn, ['a']), 'x')],
    ['JSON text', 'SIG4505', equals(parse(upn, 'string'), 'x')],
    ['hours of a zone', 'SIG4506', insideHours(created, hours)],
    [
      'an order of moments',
      'SIG4507',
      compare(created, 'above', literal('2026-01-01', 'datetime')),
    ],
    [
      'a length of time',
      'SIG4505',
      compare(elapsed(created, created), 'above', literal(5, 'timespan')),
    ],
    ['an object as a whole', 'SIG4508', exists(device)],
    ['an array that is empty', 'SIG4508', not(exists(policies))],
    ['columns by case', 'SIG4509', equals(upn, column('UserId'), { cased: true })],
    [
      'columns that are numbers',
      'SIG4509',
      equals(column('DurationMs', 'long'), member(device, 'n', 'long')),
    ],
    ['a whole term of another column', 'SIG4509', textTest(upn, 'has', column('UserId'))],
    ['another array', 'SIG4510', isIn(upn, arrayList(policies))],
    ['a look-around', 'SIG4511', matches(upn, '(?i)a')],
    ['a Unicode class', 'SIG4511', matches(upn, '\\pL')],
    [
      'a list of numbers',
      'SIG4512',
      isIn(column('DurationMs', 'long'), listReference('slow', 'number')),
    ],
    [
      'a list of networks',
      'SIG4512',
      inNetwork(column('IPAddress'), listReference('ours', 'network')),
    ],
    ['IPv4 inside IPv6', 'SIG4513', inNetwork(column('IPAddress'), literals('::/0'))],
    ['a name with dots', 'SIG4514', equals(member(device, 'http://a.b/c'), 'x')],
  ];

  test.each(refused)('%s', (_, code, predicate) => {
    const emission = emitted(ruleWith(failed, predicate));
    expect(emission.status).toBe('refused');
    expect(emission.artifacts).toEqual([]);
    expect(codesOf(emission)).toEqual([code]);
    expect(emission.diagnostics[0]?.help).toContain("sigma: { accept: 'broader' }");
  });

  test.each(refused)('%s is left out where the author accepts more', (_, code, predicate) => {
    for (const one of [predicate, not(predicate)]) {
      const emission = emitted(asked(ruleWith(failed, one), { accept: 'broader' }));
      expect([code, emission.status]).toEqual([code, 'broader']);
      expect(codesOf(emission)).toEqual(['SIG4580']);
      expect(emission.artifacts[0]?.text).toContain('This rule is broader than the detection');
    }
  });

  test.each(refused.filter(([, code]) => code !== 'SIG4501'))(
    '%s takes its alternatives with it',
    (_, __, predicate) => {
      const rule = ruleWith(failed, any(equals(upn, 'eva'), predicate));
      const [artifact] = emitted(asked(rule, { accept: 'broader' })).artifacts;
      expect(artifact?.text).not.toContain('UserPrincipalName:');
    },
  );

  test('what is left out may leave nothing', () => {
    const rule = asked(ruleWith(insideHours(created, hours)), { accept: 'broader' });
    const emission = emitted(rule);
    expect(emission.status).toBe('refused');
    expect(codesOf(emission)).toEqual(['SIG4506', 'SIG4560']);
  });

  test('conditions on one element are kept one by one', () => {
    const holds = all(equals(result, 'x'), equals(member(element(), 'id'), 'y'));
    const rule = asked(ruleWith(quantified('some', policies, holds)), { accept: 'broader' });
    const [artifact] = emitted(rule).artifacts;
    expect(artifact?.text).toContain("ConditionalAccessPolicies.result: 'x'");
    expect(artifact?.text).toContain("ConditionalAccessPolicies.id: 'y'");
  });
});

describe('what Sigma can say of elements and choices is exact', () => {
  test.each([
    ['one member', quantified('some', policies, equals(result, 'x'))],
    ['one of several', quantified('some', policies, any(equals(result, 'x'), equals(result, 'y')))],
    ['no element', quantified('none', policies, equals(result, 'x'))],
    ['every element is not', quantified('every', policies, not(equals(result, 'x')))],
    ['a choice of paths', equals(coalesce('string', upn, column('UserId')), 'x')],
    ['a path by a name', equals(convert(member(device, 'deviceId', 'dynamic'), 'string'), 'x')],
  ])('%s', (_, predicate) => {
    expect(emitted(ruleWith(predicate)).status).toBe('exact');
  });

  test('a condition that is said twice is said once, and not dropped', () => {
    const twice = detectionIr([
      branch(stream(source, filter(exists(upn)), filter(exists(upn)), filter(failed)), each),
    ]);
    const [artifact] = emitted(twice).artifacts;
    expect(artifact?.text).toContain('not filter_main_user_principal_name_empty');
  });

  test('JSON text is not looked into', () => {
    const on = equals(member(device, 'deviceId'), 'x');
    const rule = detectionIr([branch(stream(tables(signIns, nonInteractive), filter(on)), each)]);
    expect(codesOf(emitted(rule))).toEqual(['SIG4504']);
  });
});

describe('a step that Sigma cannot say is refused where it is read', () => {
  const other = stream(source);
  const pair = { left: column('UserId'), right: column('UserId') };
  const session = column('session', 'object');
  const reads = filter(equals(member(session, 'IPAddress'), 'x'));

  test.each<readonly [string, string, readonly Step[]]>([
    ['a lookup', 'SIG4520', [lookup('session', other, pair), reads]],
    ['the latest event', 'SIG4520', [latest('session', other, minute, pair), reads]],
    [
      'a number of events',
      'SIG4521',
      [
        earlier('n', other, minute, pair),
        filter(compare(column('n', 'long'), 'above', literal(1))),
      ],
    ],
    ['once', 'SIG4524', [once(minute, column('UserId'))]],
    ['a name for it', 'SIG4503', [define('drawn', drawn), filter(equals(column('drawn'), 'x'))]],
  ])('%s', (_, code, steps) => {
    const rule = detectionIr([branch(stream(source, filter(failed), ...steps), each)]);
    expect(codesOf(emitted(rule))).toEqual([code]);
    expect(emitted(asked(rule, { accept: 'broader' })).status).toBe('broader');
  });

  test('a join that only shows something is no matter', () => {
    const rule = detectionIr([
      branch(stream(source, lookup('session', other, pair), filter(failed)), each),
    ]);
    expect(emitted(rule).status).toBe('exact');
  });

  test('an inventory may be read record by record, a list not at all', () => {
    const inventory = detectionIr([
      branch(stream(state(source, column('UserId')), filter(failed)), each),
    ]);
    expect(codesOf(emitted(inventory))).toEqual(['SIG4522']);
    expect(emitted(asked(inventory, { accept: 'broader' })).status).toBe('broader');
    const list = asked(detectionIr([branch(stream(listSource('people')), each)]), {
      accept: 'broader',
    });
    expect(codesOf(emitted(list))).toEqual(['SIG4523']);
  });
});

describe('a finder that Sigma cannot say is refused', () => {
  const step = (name: string, result: string) =>
    sequenceStep(name, stream(source, filter(equals(column('ResultType'), result))), user);
  const pair = { left: column('UserId'), right: column('UserId') };

  test.each<readonly [string, string, 'broader' | 'refused', Finder]>([
    [
      'what was not seen before',
      'SIG4530',
      'broader',
      firstSeen(
        [key('ip', column('IPAddress'))],
        { over: minute, learning: 0, ignoreEmpty: true },
        user,
      ),
    ],
    [
      'more than usual',
      'SIG4531',
      'broader',
      spike(count, { within: minute, baseline: 60 * minute, times: 3, minimum: 5 }, user),
    ],
    [
      'nothing afterwards',
      'SIG4532',
      'broader',
      absent('after', absence('reset', stream(source), minute, pair)),
    ],
    [
      'nothing up to now',
      'SIG4532',
      'refused',
      absent('before', absence('use', stream(source), minute, pair)),
    ],
    [
      'a tumbling window',
      'SIG4533',
      'broader',
      threshold(count, [bound('atLeast', 3)], { kind: 'tumbling', size: minute }),
    ],
    [
      'a session',
      'SIG4533',
      'refused',
      threshold(count, [bound('atLeast', 3)], { kind: 'session', size: minute }),
    ],
    [
      'a range',
      'SIG4534',
      'broader',
      threshold(count, [bound('atLeast', 3), bound('below', 9)], sliding),
    ],
    ['one number', 'SIG4534', 'broader', threshold(count, [bound('equals', 3)], sliding)],
    ['an upper bound', 'SIG4534', 'refused', threshold(count, [bound('atMost', 3)], sliding)],
    [
      'values that may be empty',
      'SIG4535',
      'broader',
      threshold(distinct(column('IPAddress')), [bound('atLeast', 3)], sliding),
    ],
    [
      'a key that is no field',
      'SIG4536',
      'refused',
      threshold(count, [bound('atLeast', 3)], sliding, key('who', coalesce('string', upn, upn))),
    ],
    [
      'a key out of an array',
      'SIG4503',
      'refused',
      threshold(count, [bound('atLeast', 3)], sliding, key('who', drawn)),
    ],
    [
      'half a second',
      'SIG4537',
      'refused',
      threshold(count, [bound('atLeast', 3)], { kind: 'sliding', size: 500 }),
    ],
    [
      'a step that is not there',
      'SIG4538',
      'broader',
      sequence([step('a', '1'), step('b', '2')], minute, { without: [step('c', '3')] }),
    ],
    [
      'steps that one event may be',
      'SIG4539',
      'broader',
      sequence([step('a', '1'), step('b', '1')], minute, { ordered: false }),
    ],
    [
      'a step over two tables',
      'SIG4540',
      'refused',
      sequence(
        [
          step('a', '1'),
          sequenceStep('b', stream(tables(signIns, nonInteractive), filter(failed)), user),
        ],
        minute,
      ),
    ],
  ])('%s', (_, code, loosened, finder) => {
    const rule = detectionIr([branch(stream(source, filter(failed)), finder)]);
    const emission = emitted(rule);
    expect(emission.status).toBe('refused');
    expect(codesOf(emission)).toEqual([code]);
    expect(emitted(asked(rule, { accept: 'broader' })).status).toBe(loosened);
  });

  test('a rule without a condition selects nothing', () => {
    const rule = detectionIr([
      branch(stream(source), threshold(count, [bound('atLeast', 3)], sliding, user)),
    ]);
    expect(codesOf(emitted(rule))).toEqual(['SIG4560']);
  });

  test('one way that cannot be said takes the others with it', () => {
    const rule = detectionIr([
      branch(stream(source, filter(failed)), each, { name: 'plain' }),
      branch(stream(source, filter(insideHours(created, hours))), each, { name: 'late' }),
    ]);
    expect(emitted(rule).status).toBe('refused');
  });
});
