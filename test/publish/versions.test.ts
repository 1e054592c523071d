import { expect, test } from 'vitest';
import { buildPack } from '../../src/compile/build-pack.ts';
import type { DetectionIr } from '../../src/ir/detection-ir.ts';
import { hashesOf } from '../../src/publish/behaviour.ts';
import { checkVersions, compareVersions } from '../../src/publish/check-versions.ts';
import { changed, day, goodRule, hour, locatePath, toldAs } from '../support/sample-rule.ts';

const { ir } = goodRule;
const faster = { ...ir.schedule, every: hour / 2 };

function findings(now: DetectionIr, before: DetectionIr = ir): readonly string[] {
  const pack = buildPack([{ ir: now, locate: locatePath }], {
    backends: [],
    emitKql: () => ({ value: undefined, diagnostics: [] }),
  });
  const { id, version } = before.meta;
  const rules = [{ id, slug: before.slug, version, behaviour: hashesOf(before).behaviour }];
  return checkVersions(pack, { files: [], rules }).map(({ code, at }) => `${code} ${at.span.file}`);
}

test('what is told about a rule is presentation, what it finds is behaviour', () => {
  const base = hashesOf(ir);
  const told = [
    toldAs({ title: 'Other' }),
    toldAs({ severity: 'low' }),
    toldAs({ techniques: [] }),
    changed({ branches: ir.branches.map((one) => ({ ...one, entities: [], details: [] })) }),
    changed({ targets: { ...ir.targets, sentinel: { suppress: day, incident: false } } }),
  ].map((rule) => hashesOf(rule.ir));
  expect(told.map(({ behaviour }) => behaviour === base.behaviour)).toEqual(told.map(() => true));
  expect(new Set([base, ...told].map(({ presentation }) => presentation)).size).toBe(6);
  const found = hashesOf({ ...ir, schedule: faster });
  expect([found.behaviour === base.behaviour, found.presentation === base.presentation]).toEqual([
    false,
    true,
  ]);
});

test('places, the version and the name of the file are neither', () => {
  const moved = {
    ...toldAs({ version: '9.0.0' }).ir,
    file: 'detections/elsewhere/other.ts',
    slug: 'other',
    branches: ir.branches.map((one) => ({ ...one, at: ['anyOf', 'x'] })),
  };
  expect(hashesOf(moved)).toEqual(hashesOf(ir));
});

test('a rule that finds something else has a higher version', () => {
  const now = (version: string): DetectionIr => ({ ...toldAs({ version }).ir, schedule: faster });
  expect(findings(ir)).toEqual([]);
  expect(findings(toldAs({ title: 'Other' }).ir)).toEqual([]);
  expect(findings(now('1.0.0'))).toEqual(['PUB7020 version']);
  expect(findings(now('1.0.1'))).toEqual([]);
  expect(findings(now('0.9.9'))).toEqual(['PUB7021 version']);
  expect(findings(ir, toldAs({ version: '1.10.0' }).ir)).toEqual(['PUB7021 version']);
  expect(findings({ ...now('2.0.0'), slug: 'other' })).toEqual(['PUB7022 id']);
  expect(findings({ ...ir, slug: 'renamed' })).toEqual([]);
});

test('versions are compared as numbers', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(compareVersions('0.9.0', '1.0.0')).toBeLessThan(0);
});
