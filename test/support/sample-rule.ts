import type { Emission, KqlQuery } from '../../src/backends/backend.ts';
import type { Backend } from '../../src/backends/backend.ts';
import { fileSpan } from '../../src/diagnostics/span.ts';
import type { Locator } from '../../src/diagnostics/locator.ts';
import { branch, detectionIr } from '../../src/ir/build-detection.ts';
import type { DetectionIr, Meta } from '../../src/ir/detection-ir.ts';
import type { Finder } from '../../src/ir/finder.ts';
import type { Stream } from '../../src/ir/stream.ts';

/** Minutes, hours and days in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A rule, with a query for it. */
export interface SampleRule {
  readonly ir: DetectionIr;
  readonly kql: KqlQuery;
}

const column = (name: string) => ({ kind: 'column', name, type: 'string' }) as const;

/** Sign-ins, as they are. */
export const signIns: Stream = {
  source: {
    kind: 'tables',
    tables: [{ name: 'SigninLogs', time: 'TimeGenerated', recordId: 'Id', columns: [] }],
    at: ['from'],
  },
  steps: [],
};

const each: Finder = { kind: 'each' };

const sampleQuery: KqlQuery = {
  text: "SigninLogs\n| where ResultType == '50126'",
  columns: ['UserPrincipalName', 'AppDisplayName']
    .map((name): KqlQuery['columns'][number] => ({ name, type: 'string' }))
    .concat([{ name: 'TimeGenerated', type: 'datetime' }]),
  alert: {
    branch: undefined,
    group: [],
    first: 'TimeGenerated',
    last: 'TimeGenerated',
    count: undefined,
    recordId: undefined,
  },
  entities: [{ kind: 'account', identifiers: [{ name: 'upn', column: 'UserPrincipalName' }] }],
  details: [{ name: 'app', column: 'AppDisplayName' }],
  lookback: 65 * minute,
  every: hour,
  tables: ['SigninLogs'],
  lists: [],
  parameters: [],
};

/** A rule that every target takes. */
export const goodRule: SampleRule = makeGood();

function makeGood(): SampleRule {
  const account = {
    kind: 'account',
    identifiers: [{ name: 'upn', of: column('UserPrincipalName') }],
    at: ['entities', 'account'],
  };
  const app = { name: 'app', of: column('AppDisplayName'), all: false, at: ['details', 'app'] };
  const base = detectionIr([branch(signIns, each, { entities: [account], details: [app] })]);
  const ir: DetectionIr = {
    ...base,
    slug: 'sample',
    file: 'detections/area/sample.ts',
    meta: {
      ...base.meta,
      id: '2f1b7a52-9c0e-4a58-9a63-2d4b3b0d5c11',
      title: 'A sample',
      meaning: 'Something happened. Look at it.',
      techniques: ['T1078.004'],
    },
    schedule: { kind: 'periodic', every: hour, lookback: undefined, delay: 5 * minute },
  };
  return { ir, kql: sampleQuery };
}

/** The rule with other words about it. */
export function toldAs(meta: Partial<Meta>): SampleRule {
  return { ...goodRule, ir: { ...goodRule.ir, meta: { ...goodRule.ir.meta, ...meta } } };
}

/** The rule with other parts. */
export function changed(ir: Partial<DetectionIr>, kql: Partial<KqlQuery> = {}): SampleRule {
  return { ir: { ...goodRule.ir, ...ir }, kql: { ...goodRule.kql, ...kql } };
}

/** A place that says which path was asked for. */
export const locatePath: Locator = (path) => fileSpan(path.join('.'));

/** What a backend makes of a rule. */
export function emitted(backend: Backend, { ir, kql }: SampleRule): Emission {
  return backend.emit(ir, { kql, locate: locatePath });
}

/** The codes of findings, with the places that they point at. */
export function codesOf(emission: Pick<Emission, 'diagnostics'>): readonly string[] {
  return emission.diagnostics.map(({ code, at }) => `${code} ${at.span.file}`.trim());
}
