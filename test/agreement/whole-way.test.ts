import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { KqlQuery } from '../../src/backends/backend.ts';
import { buildPack } from '../../src/compile/build-pack.ts';
import type { RuleBuild } from '../../src/compile/build-pack.ts';
import { targets } from '../../src/compile/targets.ts';
import { compileSigma } from '../../src/backends/sigma/run/compile-sigma.ts';
import { timeText } from '../../src/backends/sigma/run/event-time.ts';
import { readSigma } from '../../src/backends/sigma/read/read-sigma.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';
import { evaluateDetection } from '../../src/semantics/evaluate-detection.ts';
import type { World } from '../../src/semantics/world.ts';
import type { JsonObject } from '../../src/values/json.ts';
import { evaluateArm } from '../support/arm-expression.ts';
import { at } from '../support/json-place.ts';
import { expectedFindings, prepareKql } from '../support/kql/findings.ts';
import { ownDetections } from '../support/detections.ts';

const eva = '1c4fbc32-5c3a-4f0f-9a3c-0d3f1f0a2b11';
const bo = '2d5fcd43-6d4b-4a1a-8b4d-1e4f2a1b3c22';

/** A failed sign-in, so many minutes after nine. */
function failure(minute: number, user: string, more: JsonObject = {}): JsonObject {
  const time = new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();
  return {
    TimeGenerated: time,
    Id: `${user.slice(0, 2)}-${String(minute).padStart(3, '0')}`,
    UserId: user,
    UserPrincipalName: 'adm_eva@contoso.com',
    ResultType: '50126',
    IPAddress: '203.0.113.7',
    ...more,
  };
}

const minutes = (count: number, step: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index * step);

function worldOf(interactive: readonly JsonObject[], silent: readonly JsonObject[]): World {
  return {
    now: '2026-03-02T12:00:00Z',
    tables: new Map([
      ['SigninLogs', interactive],
      ['AADNonInteractiveUserSignInLogs', silent],
    ]),
    lists: new Map([['privileged-accounts', [{ item: eva }]]]),
  };
}

const cases: readonly (readonly [name: string, world: World, alerts: number])[] = [
  [
    'ten in 45 minutes',
    worldOf(
      minutes(10, 5).map((one) => failure(one, eva)),
      [],
    ),
    1,
  ],
  [
    'ten over both tables',
    worldOf(
      minutes(5, 6).map((one) => failure(one, eva)),
      minutes(5, 6).map((one) => failure(one + 3, eva)),
    ),
    1,
  ],
  [
    'the tenth exactly an hour after the first',
    worldOf(
      [...minutes(9, 5), 60].map((one) => failure(one, eva)),
      [],
    ),
    1,
  ],
  [
    'the tenth a minute too late',
    worldOf(
      [...minutes(9, 5), 61].map((one) => failure(one, eva)),
      [],
    ),
    0,
  ],
  [
    'one of the ten was locked out',
    worldOf(
      minutes(10, 5).map((one) => failure(one, eva, one === 20 ? { ResultType: '50053' } : {})),
      [],
    ),
    0,
  ],
  [
    'somebody who is not on the list',
    worldOf(
      minutes(10, 5).map((one) => failure(one, bo)),
      [],
    ),
    0,
  ],
  [
    'two bursts on one day',
    worldOf(
      [...minutes(10, 2), ...minutes(12, 2).map((one) => one + 120)].map((one) =>
        failure(one, eva),
      ),
      [],
    ),
    2,
  ],
];

/** The text of an artefact of the rule. */
function artefact(build: RuleBuild, target: string, part: string): string {
  const artifacts = build.emissions.get(target)?.artifacts ?? [];
  const found = artifacts.find((one) => one.path.includes(part));
  if (found === undefined)
    throw new Error(`no ${part} among ${artifacts.map((a) => a.path).join()}`);
  return found.text;
}

/** The query that a deployment of the Azure Monitor template would hold. */
function deployedQuery(text: string): string {
  const template: unknown = JSON.parse(text);
  const query = at(template, ['resources', 0, 'properties', 'criteria', 'allOf', 0, 'query']);
  const variables = at(template, ['variables']);
  const scope = {
    parameters: { 'list-privileged-accounts': [eva] },
    variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
  };
  return String(evaluateArm(String(query), scope));
}

/** Executors write moments with as many decimals as they like. */
function moment(text: string): string {
  return new Date(text).toISOString();
}

/** The alerts of the emitted Sigma correlation, by group, first and last moment. */
function sigmaAlerts(text: string, world: World): readonly string[] {
  const { documents } = readSigma('rule.yml', text);
  const read = documents.flatMap((one) => (one.document === undefined ? [] : [one.document]));
  const placeholders = new Map([['privileged_accounts', [eva]]]);
  const run = compileSigma(read, { placeholders }).runner.start();
  const events = [...world.tables.values()].flat();
  for (const [index, event] of events.entries()) run.push(event, index);
  return run
    .finish()
    .alerts.map((alert) =>
      [
        alert.group.map(([, value]) => value).join(),
        moment(timeText(alert.from)),
        moment(timeText(alert.to)),
      ].join(' '),
    )
    .sort();
}

const slug = 'privileged-sign-in-bad-password-threshold';
const { inputs } = await ownDetections();
const [build] = buildPack(
  inputs.filter((input) => input.ir.slug === slug),
  targets,
).rules;
if (build?.kql === undefined) throw new Error(`'${slug}' gave no query`);
const { kql } = build;
const detection = lowerDetection(build.ir);

function finds(text: string, world: World): readonly string[] {
  const query: KqlQuery = { ...kql, text };
  return prepareKql(detection, query)(world);
}

describe.each(cases)('%s', (_, world, alerts) => {
  const meant = expectedFindings(detection, kql, world);

  test('is meant to be so', () => {
    expect(meant).toHaveLength(alerts);
  });

  test('the query of the Sentinel template finds it', () => {
    const template: unknown = JSON.parse(artefact(build, 'sentinel', 'sentinel/arm/'));
    const query = at(template, ['resources', 0, 'properties', 'query']);
    const text = String(evaluateArm(String(query), { parameters: {}, variables: {} }));
    expect(finds(text, world)).toEqual(meant);
  });

  test('the query of the Sentinel YAML finds it', () => {
    const rule = load(artefact(build, 'sentinel', 'sentinel/yaml/'));
    expect(finds(String(at(rule, ['query'])), world)).toEqual(meant);
  });

  test('the query that Azure Monitor would run finds it', () => {
    const text = deployedQuery(artefact(build, 'azure-monitor', 'azure-monitor/'));
    expect(finds(text, world)).toEqual(meant);
  });

  test('the Sigma correlation finds it', () => {
    const expected = evaluateDetection(detection, world)
      .map((alert) =>
        [alert.group.map((one) => one.value).join(), moment(alert.first), moment(alert.last)].join(
          ' ',
        ),
      )
      .sort();
    expect(sigmaAlerts(artefact(build, 'sigma', 'sigma/'), world)).toEqual(expected);
  });
});
