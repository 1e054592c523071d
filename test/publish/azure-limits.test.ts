import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { azureMonitorBackend } from '../../src/backends/azure-monitor/backend.ts';
import { monitorCodes } from '../../src/backends/azure-monitor/diagnostics.ts';
import { sentinelBackend } from '../../src/backends/sentinel/backend.ts';
import { sentinelCodes } from '../../src/backends/sentinel/diagnostics.ts';
import { buildPack } from '../../src/compile/build-pack.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import type { Predicate } from '../../src/ir/expression.ts';
import type { Stream } from '../../src/ir/stream.ts';
import { monitorLimits, sentinelLimits } from '../../src/publish/azure-limits.ts';
import type { AzureLimit } from '../../src/publish/azure-limits.ts';
import { checkPack } from '../../src/publish/check-pack.ts';
import { publishCodes } from '../../src/publish/diagnostics.ts';
import { limitsPage } from '../../src/publish/limits-page.ts';
import { root, textOf } from '../support/repository.ts';
import {
  changed,
  codesOf,
  day,
  emitted,
  goodRule,
  hour,
  locatePath,
  minute,
  toldAs,
} from '../support/sample-rule.ts';
import type { SampleRule } from '../support/sample-rule.ts';

const limits: Readonly<Record<string, AzureLimit>> = { ...sentinelLimits, ...monitorLimits };

const every = (ms: number, lookback?: number): DetectionIr['schedule'] => ({
  kind: 'periodic',
  every: ms,
  lookback,
  delay: 5 * minute,
});
const suppressed = (suppress: number): SampleRule =>
  changed({ targets: { ...goodRule.ir.targets, sentinel: { suppress, incident: true } } });
const identified = (kind: string, ...names: readonly string[]): SampleRule =>
  changed(
    {},
    {
      entities: [
        { kind, identifiers: names.map((name) => ({ name, column: 'UserPrincipalName' })) },
      ],
    },
  );
const asking = (text: string): SampleRule => changed({}, { text });
const detailed = (...names: readonly string[]): SampleRule =>
  changed({}, { details: names.map((name) => ({ name, column: 'AppDisplayName' })) });
const twoWays = (title: string): SampleRule => {
  const rule = toldAs({ title });
  const columns = [...rule.kql.columns, { name: 'Way', type: 'string' } as const];
  return { ...rule, kql: { ...rule.kql, columns, alert: { ...rule.kql.alert, branch: 'Way' } } };
};
const texts = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `d${n}`);

/** A rule that breaks a limit, and the finding at its place. */
type Case = readonly [rule: SampleRule, ...codes: readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'S-FREQ-RANGE': [
    [changed({ schedule: every(4 * minute) }), 'ARM5020 schedule.every'],
    [changed({ schedule: every(15 * day) }), 'ARM5020 schedule.every'],
    [changed({ schedule: every(6 * minute + 1) }), 'ARM5024 schedule.every'],
  ],
  'S-PERIOD-RANGE': [[changed({}, { lookback: 14 * day + 1 }), 'ARM5021 schedule']],
  'S-PERIOD-GE-FREQ': [[changed({ schedule: every(2 * hour, hour) }), 'ARM5022 schedule.lookback']],
  'S-LONG-PERIOD': [
    [changed({ schedule: every(30 * minute) }, { lookback: 2 * day }), 'ARM5023 schedule.every'],
  ],
  'S-SUPPRESSION-RANGE': [
    [suppressed(minute), 'ARM5025 sentinel.suppress'],
    [suppressed(25 * hour), 'ARM5025 sentinel.suppress'],
    [suppressed(hour + 1), 'ARM5024 sentinel.suppress'],
  ],
  'S-SUPPRESSION-GE-FREQ': [[suppressed(30 * minute), 'ARM5026 sentinel.suppress']],
  'S-QUERY-LEN': [
    [asking('x'.repeat(10_001)), 'ARM5010'],
    [asking(''), 'ARM5010'],
  ],
  'S-QUERY-STAR': [
    [asking('search * | take 1'), 'ARM5011'],
    [asking('union  *'), 'ARM5011'],
  ],
  'S-QUERY-ADX': [
    [asking("adx('help').T"), 'ARM5012'],
    [asking("cluster('x').T"), 'ARM5012'],
  ],
  'S-QUERY-TIMEGENERATED': [
    [changed({}, { columns: goodRule.kql.columns.slice(0, 2) }), 'ARM5014'],
  ],
  'S-QUERY-BAGUNPACK': [[asking('T | evaluate bag_unpack(x)'), 'ARM5015']],
  'S-QUERY-WORKSPACES': [
    [
      asking(
        texts(21)
          .map((name) => `workspace('${name}').T`)
          .join(' '),
      ),
      'ARM5013',
    ],
  ],
  'S-TECH-FORMAT': [[toldAs({ techniques: ['T1078', 'Phishing'] }), 'ARM5030 attack.1']],
  'S-TECH-TACTIC': [
    [toldAs({ tactics: ['Impact'] }), 'ARM5032 attack.0'],
    [toldAs({ tactics: ['Persistence', 'Credential Access'] }), 'ARM5031 tactics.1'],
  ],
  'S-ENT-COUNT': [
    [
      changed({}, { entities: Array.from({ length: 11 }, () => goodRule.kql.entities).flat() }),
      'ARM5040 entities.account',
    ],
  ],
  'S-ENT-FIELDS': [
    [identified('account', 'upn', 'id', 'sid', 'name'), 'ARM5041 entities.account'],
    [identified('account', 'upn', 'upn'), 'ARM5044 entities.account'],
  ],
  'S-ENT-IDENT': [
    [identified('submarine', 'name'), 'ARM5042 entities.account'],
    [identified('ip', 'fullName', 'address'), 'ARM5043 entities.account.fullName'],
    [identified('account', 'displayName'), 'ARM5045 entities.account'],
  ],
  'S-ENT-STRONG': [[identified('host', 'name'), 'ARM5046 entities.account']],
  'S-ENT-COLUMN': [
    [
      changed({}, { columns: [{ name: 'userPrincipalName', type: 'string' }] }),
      'ARM5047 entities.account.upn',
    ],
    [changed({}, { details: [{ name: 'app', column: 'App.Name' }] }), 'ARM5049 details.app'],
  ],
  'S-ENT-COLTYPE': [
    [
      changed({}, { columns: goodRule.kql.columns.map((one) => ({ ...one, type: 'dynamic' })) }),
      'ARM5048 entities.account.upn',
    ],
  ],
  'S-CD': [
    [detailed(...texts(21)), 'ARM5050 details'],
    [detailed('2nd'), 'ARM5051 details.2nd'],
    [detailed('abcdefghijklmnopqrstu'), 'ARM5051 details.abcdefghijklmnopqrstu'],
    [detailed('__proto__'), 'ARM5051 details.__proto__'],
  ],
  'S-ADO-PLACEHOLDER': [
    [toldAs({ title: 'x'.repeat(257) }), 'ARM5001 title'],
    [twoWays('x'.repeat(250)), 'ARM5001 title'],
    [twoWays('a {{b}} c'), 'ARM5005 title'],
  ],
  'S-ID': [[toldAs({ id: 'ABCDEF01-9c0e-4a58-9a63-2d4b3b0d5c11' }), 'ARM5006 id']],
  'S-YAML-VERSION': [[toldAs({ version: '1.0' }), 'ARM5007 version']],
  'S-REPO-NAME': [[changed({ slug: 'watchlist-metadata' }), 'ARM5052']],
  'Q-FREQ-WINDOW': [[changed({ schedule: every(7 * minute) }), 'ARM5202 schedule.every']],
  'Q-MUTE': [[suppressed(7 * hour), 'ARM5214 sentinel.suppress']],
  'Q-OVERRIDE': [[changed({}, { lookback: 2 * day + 1 }), 'ARM5201 schedule']],
  'Q-QUERY-DYNAMIC': [[asking('T | evaluate pivot(x)'), 'ARM5203']],
  'Q-QUERY-AGO': [[asking('let t = 1d; T | where TimeGenerated > ago(t)'), 'ARM5204']],
  'Q-QUERY-RESERVED': [
    [asking('T | extend AggregatedValue = 1'), 'ARM5205'],
    [asking('T | count'), 'ARM5206'],
  ],
  'Q-QUERY-STAR': [
    [asking("search 'x'"), 'ARM5207'],
    [asking('union withsource=T *'), 'ARM5207'],
  ],
  'Q-NAME': [[changed({ slug: 'a/b' }), 'ARM5212']],
  'Q-SIZE': [
    [asking(`T | where x == '${'y'.repeat(70_000)}'`), 'ARM5208'],
    [toldAs({ meaning: 'x'.repeat(4097) }), 'ARM5209 meaning'],
    [toldAs({ title: 'x'.repeat(261) }), 'ARM5209 title'],
  ],
  'Q-IDENTITY': [[asking("arg('').Resources"), 'ARM5211']],
  'L-CATEGORY': [[activity(equals('OperationNameValue', 'a/write')), 'ARM5220 from']],
  'L-ADMIN': [[activity(equals('CategoryValue', 'Administrative')), 'ARM5220 from']],
  'L-NO-LOGIC': [
    [
      activity({ kind: 'not', of: equals('Caller', 'x'), at: ['where', 'Caller'] }),
      'ARM5220 where.Caller',
    ],
  ],
};

function equals(column: string, value: string): Predicate {
  return {
    kind: 'compare',
    op: 'equals',
    left: { kind: 'column', name: column, type: 'string' },
    right: { kind: 'literal', type: 'string', value },
    cased: false,
    at: ['where', column],
  };
}

function activity(holds: Predicate): SampleRule {
  const stream: Stream = {
    source: {
      kind: 'tables',
      tables: [{ name: 'AzureActivity', time: 'TimeGenerated', recordId: 'Id', columns: [] }],
      at: ['from'],
    },
    steps: [{ kind: 'filter', role: 'where', holds, at: ['from'] }],
  };
  return changed({ branches: goodRule.ir.branches.map((branch) => ({ ...branch, stream })) });
}

/** Limits of many rules together. */
const packCases: Readonly<Record<string, readonly [rules: readonly SampleRule[], code: string][]>> =
  {
    'S-ID-UNIQUE': [
      [[goodRule, other({ title: 'Other' })], 'PUB7010 id'],
      [[goodRule, other({ id: '3f1b7a52-9c0e-4a58-9a63-2d4b3b0d5c11' })], 'PUB7012 title'],
    ],
    'S-YAML-FILE': [[[goodRule, changed({ file: 'detections/elsewhere/sample.ts' })], 'PUB7011']],
    'S-COUNT': [[many(513), 'PUB7014 detections']],
    'Q-COUNT': [[many(5001), 'PUB7014 detections']],
    'L-COUNT': [
      [
        many(
          101,
          activity({
            kind: 'all',
            of: [equals('CategoryValue', 'Policy'), equals('OperationNameValue', 'a/b')],
            at: [],
          }),
        ),
        'PUB7014 detections',
      ],
    ],
  };

function other(meta: Partial<DetectionIr['meta']>): SampleRule {
  const rule = toldAs(meta);
  return { ...rule, ir: { ...rule.ir, slug: 'other', file: 'detections/area/other.ts' } };
}

function many(count: number, rule: SampleRule = goodRule): readonly SampleRule[] {
  return Array.from({ length: count }, (_, index) => ({
    ...rule,
    ir: {
      ...rule.ir,
      slug: `r${index}`,
      file: `detections/area/r${index}.ts`,
      meta: { ...rule.ir.meta, title: `r${index}` },
    },
  }));
}

function packFindings(rules: readonly SampleRule[]): readonly Diagnostic[] {
  const pack = buildPack(
    rules.map(({ ir }) => ({ ir, locate: locatePath })),
    {
      backends: [sentinelBackend, azureMonitorBackend],
      emitKql: () => ({ value: goodRule.kql, diagnostics: [] }),
    },
  );
  return checkPack(pack);
}

const single = Object.entries(cases).flatMap(([id, list]) =>
  list.map(([rule, ...codes]) => ({ id, rule, codes, name: codes.join(', ') })),
);

test.each(single)('$id: $name', ({ id, rule, codes }) => {
  const backend = /^[QL]-/.test(id) ? azureMonitorBackend : sentinelBackend;
  expect(codesOf(emitted(backend, rule))).toEqual(expect.arrayContaining([...codes]));
});

const severe = single.filter(({ codes }) => codes.some((code) => isError(code)));

test.each(severe)('$id: $name leaves no rule', ({ rule }) => {
  expect(emitted(sentinelBackend, rule)).toMatchObject({ status: 'refused', artifacts: [] });
});

test.each(
  Object.entries(packCases).flatMap(([id, list]) =>
    list.map(([rules, code]) => ({ id, rules, code })),
  ),
)('$id: $code', ({ rules, code }) => {
  expect(codesOf({ diagnostics: packFindings(rules) })).toContain(code);
});

test('a rule that breaks nothing is told nothing', () => {
  expect(codesOf(emitted(sentinelBackend, goodRule))).toEqual([]);
  expect(codesOf(emitted(azureMonitorBackend, goodRule))).toEqual([]);
  expect(packFindings([goodRule])).toEqual([]);
});

test('every checked limit has a case here, and its codes exist', () => {
  const tested = new Set([...Object.keys(cases), ...Object.keys(packCases)]);
  const checked = Object.entries(limits).filter(([, { is }]) => is.kept === 'checked');
  expect(checked.map(([id]) => id).filter((id) => !tested.has(id))).toEqual([]);
  const codes = new Set(
    [sentinelCodes, monitorCodes, publishCodes].flatMap(({ table }) => Object.keys(table)),
  );
  const named = checked.flatMap(([, { is }]) => (is.kept === 'checked' ? is.by : []));
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
});

test('docs/limits.md says what the table says', () => {
  expect(textOf('docs/limits.md')).toBe(limitsPage());
});

const rulesFile = join(root, '../shared/arm/tables/crossFieldRules.json');

test.runIf(existsSync(rulesFile))('every rule of Azure that is known is in the table', () => {
  const text = readFileSync(rulesFile, 'utf8');
  const known = [...text.matchAll(/"id":\s*"([SQLT]-[A-Z0-9-]+)"/g)].map((found) => found[1]);
  expect(new Set(Object.keys(limits))).toEqual(new Set(known));
});

function isError(code: string): boolean {
  const tables = new Map<string, { readonly severity: string }>(
    Object.entries(sentinelCodes.table),
  );
  return tables.get(code.split(' ')[0] ?? '')?.severity === 'error';
}
