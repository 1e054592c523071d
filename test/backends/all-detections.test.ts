import { CORE_SCHEMA, YAML11_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { buildPack } from '../../src/compile/build-pack.ts';
import { targets } from '../../src/compile/targets.ts';
import { lowerDetection } from '../../src/lower/lower-detection.ts';
import { packFiles } from '../../src/publish/pack-files.ts';
import { evaluateArm } from '../support/arm-expression.ts';
import {
  complaints,
  hasArmSchemas,
  strictSchemas,
  upstreamSchemas,
} from '../support/arm-schemas.ts';
import { ownDetections } from '../support/detections.ts';
import { at, keysOf, membersOf, valuesOf } from '../support/json-place.ts';

const project = await ownDetections();
const pack = buildPack(project.inputs, targets);
const files = packFiles(pack, project.lists);

function texts(folder: RegExp): readonly (readonly [path: string, text: string])[] {
  return [...files].filter(([path]) => folder.test(path));
}

const templates = /^(?:azuredeploy|sentinel\/(?:arm|watchlists)\/|azure-monitor\/).*\.json$/;

test('every detection becomes an analytic rule, without an error', () => {
  expect(project.diagnostics).toEqual([]);
  expect(pack.diagnostics.filter((one) => one.severity !== 'note')).toEqual([]);
  expect(texts(/^sentinel\/arm\//)).toHaveLength(project.inputs.length);
});

test('what is no Azure Monitor alert is so for its look-back, and says it', () => {
  const refused = pack.rules.flatMap(({ ir, emissions }) => {
    const emission = emissions.get('azure-monitor');
    if (emission?.status !== 'refused') return [];
    return [[ir.slug, ...emission.diagnostics.map(({ code }) => code)].join(' ')];
  });
  expect(refused).toEqual([
    'unused-privileged-accounts KQL3501',
    'privileged-naming-policy-azure-subscription KQL3508',
    'privileged-new-device-or-location KQL3501',
    'privileged-not-registered-for-mfa KQL3508',
  ]);
});

test.runIf(hasArmSchemas)('each template is valid, and one rule of Sentinel importable', () => {
  const strict = strictSchemas();
  const all = texts(templates);
  expect(all.length).toBeGreaterThan(30);
  for (const [path, text] of all) {
    const schema = path.startsWith('sentinel/arm/') ? 'sentinelImport' : 'armTemplate';
    expect([path, ...complaints(strict(schema), JSON.parse(text))]).toEqual([path]);
  }
});

test.runIf(hasArmSchemas)("each template and resource is valid by Microsoft's own schemas", () => {
  const upstream = upstreamSchemas();
  const envelope = upstream('2019-04-01/deploymentTemplate.json');
  const rule = '2025-07-01-preview/Microsoft.SecurityInsights.json#/definitions/';
  const insights = 'Microsoft.Insights.json#/resourceDefinitions/';
  const kinds = new Map([
    ['Scheduled', upstream(`${rule}ScheduledAlertRuleProperties`)],
    ['NRT', upstream(`${rule}NrtAlertRuleProperties`)],
    ['LogAlert', upstream(`2023-12-01/${insights}scheduledQueryRules`)],
  ]);
  for (const [path, text] of texts(templates)) {
    const template: unknown = JSON.parse(text);
    const found = [...complaints(envelope, template)];
    for (const resource of valuesOf(at(template, ['resources']))) {
      const kind = String(at(resource, ['kind']));
      const validate = kinds.get(kind);
      const value = kind === 'LogAlert' ? resource : at(resource, ['properties']);
      if (validate !== undefined) found.push(...complaints(validate, value));
    }
    expect([path, ...found]).toEqual([path]);
  }
});

test.runIf(hasArmSchemas)('YAML files are templates of the repository', () => {
  const validate = strictSchemas()('sentinelYamlTemplate');
  for (const [path, text] of texts(/\.yaml$/)) {
    expect([path, ...complaints(validate, load(text))]).toEqual([path]);
  }
});

test('the query comes back out of template and YAML as it went in', () => {
  for (const rule of pack.rules) {
    const [yaml, arm] = rule.emissions.get('sentinel')?.artifacts ?? [];
    const query = at(JSON.parse(arm?.text ?? ''), ['resources', 0, 'properties', 'query']);
    expect(evaluateArm(String(query), { parameters: {}, variables: {} })).toBe(rule.kql?.text);
    for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) {
      expect(at(load(yaml?.text ?? '', { schema }), ['query'])).toBe(rule.kql?.text);
    }
  }
});

test('a log search alert asks the query with the lists of the deployment', () => {
  const items = ['a', "b'c", 'd"e\\'];
  for (const { ir, emissions, locate } of pack.rules) {
    const text = emissions.get('azure-monitor')?.artifacts[0]?.text;
    if (text === undefined) continue;
    const template: unknown = JSON.parse(text);
    const parameters = Object.fromEntries(
      keysOf(at(template, ['parameters'])).map((name) => [name, items]),
    );
    const variables = new Map(membersOf(at(template, ['variables'])));
    const scope = { parameters, variables: Object.fromEntries(variables) };
    const path = ['resources', 0, 'properties', 'criteria', 'allOf', 0, 'query'];
    const query = evaluateArm(String(at(template, path)), scope);
    const asked = targets.emitKql(lowerDetection(ir), 'azure-monitor', locate).value?.text;
    const expected = asked?.replace(/\["\{\{list:[^}]*\}\}"\]/g, () => JSON.stringify(items));
    expect(query).toBe(expected);
  }
});

test('the deployment of the whole pack holds every rule once, after its watchlists', () => {
  const template: unknown = JSON.parse(files.get('azuredeploy.json') ?? '');
  const resources = valuesOf(at(template, ['resources']));
  const rules = resources.filter((one) => at(one, ['kind']) !== undefined);
  const lists = resources.filter((one) => at(one, ['kind']) === undefined);
  expect(rules).toHaveLength(pack.rules.length);
  expect(new Set(rules.map((one) => at(one, ['name']))).size).toBe(pack.rules.length);
  expect(lists).toHaveLength(texts(/^sentinel\/watchlists\/.*\.json$/).length);
  const waiting = rules.filter((one) => at(one, ['dependsOn']) !== undefined);
  expect(waiting).toHaveLength(pack.rules.filter(({ kql }) => (kql?.lists.length ?? 0) > 0).length);
});
