import { branch, detectionIr } from '../../../../src/ir/build-detection.ts';
import {
  bound,
  count,
  distinct,
  each,
  firstSeen,
  key,
  sequence,
  sequenceStep,
  threshold,
} from '../../../../src/ir/build-finder.ts';
import {
  all,
  any,
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
import { filter, stream, tableRead, tables } from '../../../../src/ir/build-stream.ts';
import { column, element, literal, member, parameter } from '../../../../src/ir/build-term.ts';
import type { DetectionIr, Meta, TargetOptions } from '../../../../src/ir/detection-ir.ts';
import type { Predicate } from '../../../../src/ir/expression.ts';

const minute = 60_000;

/** Texts that a loader, a shell or Sigma itself could take for something else. */
export const hazards = [
  'no',
  'Yes',
  'on',
  '1:30',
  '010',
  '0x1f',
  '1e3',
  '1_000',
  '~',
  'null',
  '.inf',
  '2026-03-02',
  '=',
  '<<',
  '- a',
  '? a',
  ': a',
  'a: b',
  'a #b',
  '# a',
  '!tag',
  '&anchor',
  '*alias',
  '@at',
  '`tick',
  '%list%',
  "it's",
  'say "x"',
  '{a}',
  '[a]',
  ' padded ',
  '---',
  '...',
  'a*b?c',
  'C:\\Windows\\*',
  '\\\\server\\share\\',
  '\\',
  'Ærlig ✓ 😀',
] as const;

/** Texts with characters that have to be escaped; validators take them for mistakes. */
export const controlHazards = [
  'line\nbreak',
  'tab\there',
  '\u0000',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
];

/** The columns of a table with some of each kind. */
export const signIns = tableRead('SigninLogs', {
  TimeGenerated: 'datetime',
  ResultType: 'string',
  UserId: 'string',
  UserPrincipalName: 'string',
  IPAddress: 'string',
  DurationMs: 'long',
  IsInteractive: 'bool',
  CreatedDateTime: 'datetime',
  DeviceDetail: ['dynamic', 'object'],
  ConditionalAccessPolicies: ['dynamic', 'array'],
});

/** The same with the objects as JSON text. */
export const nonInteractive = tableRead('AADNonInteractiveUserSignInLogs', {
  TimeGenerated: 'datetime',
  ResultType: 'string',
  UserId: 'string',
  DeviceDetail: ['string', 'object'],
});

/** A rule over sign-ins that asks for all of these. */
export function ruleWith(...predicates: readonly Predicate[]): DetectionIr {
  return detectionIr([branch(stream(tables(signIns), filter(all(...predicates))), each)]);
}

/** The rule with other words about it. */
export function told(rule: DetectionIr, meta: Partial<Meta>): DetectionIr {
  return { ...rule, meta: { ...rule.meta, ...meta } };
}

/** The rule with other wishes for Sigma. */
export function asked(rule: DetectionIr, sigma: Partial<TargetOptions['sigma']>): DetectionIr {
  const { targets } = rule;
  return { ...rule, targets: { ...targets, sigma: { ...targets.sigma, ...sigma } } };
}

const user = key('UserId', column('UserId'));
const failed = equals(column('ResultType'), '50126');
const known = exists(column('IPAddress'));
const listed = isIn(column('UserId'), listReference('privileged-accounts'));
const policies = column('ConditionalAccessPolicies', 'array');
const device = column('DeviceDetail', 'object');
const result = (value: string): ReturnType<typeof stream> =>
  stream(tables(signIns), filter(equals(column('ResultType'), value)));
const nightly = {
  name: 'nights',
  from: '22:00',
  to: '06:00',
  days: ['mon', 'tue'],
  zone: 'Europe/Oslo',
} as const;

const counted = detectionIr([
  branch(
    stream(tables(signIns), filter(all(failed, listed, known))),
    threshold(count, [bound('atLeast', 10)], { kind: 'sliding', size: 90 * minute }, user),
  ),
]);

const ways = detectionIr([
  branch(stream(tables(signIns), filter(failed)), each, { name: 'wrongPassword' }),
  branch(
    stream(tables(signIns), filter(all(known, failed))),
    threshold(
      distinct(column('IPAddress')),
      [bound('above', 3)],
      { kind: 'sliding', size: 60 * minute },
      user,
    ),
    { name: 'manyAddresses' },
  ),
]);

const steps = ['50126', '0'].map((one, at) =>
  sequenceStep(
    `step${at}`,
    result(one),
    key('who', column(at === 0 ? 'UserId' : 'UserPrincipalName')),
  ),
);

/** Rules that are emitted: one of each construct that Sigma has. */
export const specimens: Readonly<Record<string, DetectionIr>> = {
  hazards: ruleWith(isIn(column('UserPrincipalName'), literals(...hazards), { cased: true })),
  words: told(ruleWith(failed), {
    title: 'no: "a" #b',
    meaning: "It's: a\ttab, - a dash, {a} and 'quotes'.\n\n# no comment\n  --- ",
    techniques: ['T1078.004', 'T1562.001'],
    tactics: ['InitialAccess', 'DefenseEvasion'],
    falsePositives: ['yes', 'no: never', ...hazards],
    references: ['https://example.com/a#b', 'https://example.com/a#b'],
  }),
  searches: ruleWith(
    textTest(column('UserPrincipalName'), 'contains', '*'),
    textTest(column('UserPrincipalName'), 'contains', 'b'),
    textTest(column('UserPrincipalName'), 'startsWith', 'adm\\', { cased: true }),
    textTest(column('UserPrincipalName'), 'has', 'eva'),
    not(matches(column('UserPrincipalName'), '^adm_[\\d]+$')),
  ),
  comparisons: ruleWith(
    compare(column('DurationMs', 'long'), 'above', literal(5)),
    compare(column('DurationMs', 'long'), 'atMost', literal(1e18)),
    equals(column('IsInteractive', 'bool'), true),
    inNetwork(column('IPAddress'), literals('10.1.2.3/8', '2001:db8::/32')),
    equals(column('UserId'), column('UserPrincipalName')),
  ),
  filters: detectionIr([
    branch(
      stream(
        tables(signIns),
        filter(listed),
        filter(not(any(failed, equals(member(device, 'deviceId'), ''))), 'unless'),
        filter(not(exists(member(device, 'trustType'))), 'unless'),
        filter(not(isIn(column('UserId'), listReference('known exceptions'))), 'except'),
      ),
      each,
    ),
  ]),
  elements: ruleWith(
    quantified('some', policies, equals(member(element(), 'result'), 'notApplied')),
    quantified('none', policies, exists(member(element(), 'id'))),
  ),
  parameters: ruleWith(
    equals(column('UserId'), parameter('owner', 'eva')),
    compare(column('DurationMs', 'long'), 'above', parameter('slow-after', 500)),
  ),
  tables: detectionIr([branch(stream(tables(signIns, nonInteractive), filter(failed)), each)]),
  'event hub': asked(
    ruleWith(failed, equals(member(device, 'isCompliant', 'bool'), false), listed),
    { fields: 'eventhub' },
  ),
  related: asked(ruleWith(failed), { related: ['1a4bd6af-99ee-4a1a-9d8e-7b0f6a3bb1c2'] }),
  counted,
  ways,
  ordered: detectionIr([branch(stream({ kind: 'none' }), sequence(steps, 24 * 60 * minute))]),
  unordered: detectionIr([
    branch(stream({ kind: 'none' }), sequence(steps, 90_000, { ordered: false })),
  ]),
  broader: asked(
    ruleWith(failed, insideHours(column('CreatedDateTime', 'datetime'), nightly), listed),
    { accept: 'broader' },
  ),
  'broader finder': asked(
    detectionIr([
      branch(
        stream(tables(signIns), filter(failed)),
        firstSeen(
          [key('IPAddress', column('IPAddress'))],
          { over: minute, learning: 0, ignoreEmpty: true },
          user,
        ),
      ),
    ]),
    { accept: 'broader' },
  ),
};
