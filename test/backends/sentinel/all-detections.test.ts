import { CORE_SCHEMA, YAML11_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { sentinelBackend } from '../../../src/backends/sentinel/backend.ts';
import { buildPack } from '../../../src/compile/build-pack.ts';
import type { PackBuild } from '../../../src/compile/build-pack.ts';
import { complaints, hasArmSchemas, strictSchemas } from '../../support/arm-schemas.ts';
import { evaluateArm } from '../../support/arm-expression.ts';
import { ownDetections } from '../../support/detections.ts';
import { stubEmitKql } from '../../support/stub-kql.ts';

const project = await ownDetections();
const pack: PackBuild = buildPack(project.inputs, {
  backends: [sentinelBackend],
  emitKql: stubEmitKql,
});

function artifacts(ending: string): readonly { readonly path: string; readonly text: string }[] {
  return pack.rules
    .flatMap((rule) => rule.emissions.get('sentinel')?.artifacts ?? [])
    .filter(({ path }) => path.endsWith(ending));
}

test('every detection becomes a rule, without an error', () => {
  expect(project.diagnostics).toEqual([]);
  expect(pack.diagnostics.filter((one) => one.severity !== 'note')).toEqual([]);
  expect(artifacts('.json')).toHaveLength(project.inputs.length);
});

test.runIf(hasArmSchemas)('templates are what portal and Repositories import', () => {
  const validate = strictSchemas()('sentinelImport');
  for (const { path, text } of artifacts('.json')) {
    expect([path, ...complaints(validate, JSON.parse(text))]).toEqual([path]);
  }
});

test.runIf(hasArmSchemas)('YAML files are templates of the repository', () => {
  const validate = strictSchemas()('sentinelYamlTemplate');
  for (const { path, text } of artifacts('.yaml')) {
    expect([path, ...complaints(validate, load(text))]).toEqual([path]);
  }
});

test('the query comes back out of template and YAML as it went in', () => {
  for (const rule of pack.rules) {
    const [yaml, arm] = rule.emissions.get('sentinel')?.artifacts ?? [];
    const template: unknown = JSON.parse(arm?.text ?? '');
    const query = find(template, ['resources', 0, 'properties', 'query']);
    expect(evaluateArm(String(query), { parameters: {}, variables: {} })).toBe(rule.kql?.text);
    for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) {
      expect(find(load(yaml?.text ?? '', { schema }), ['query'])).toBe(rule.kql?.text);
    }
  }
});

function find(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) => new Map(Object.entries(Object(found))).get(String(step)),
    value,
  );
}
