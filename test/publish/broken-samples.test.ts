import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { monitorLimits, sentinelLimits } from '../../src/publish/azure-limits.ts';
import { root } from '../support/repository.ts';

/**
 * Mistakes that others' templates hold, and which of our limits keeps them out. 'form': what is written has one form
 * only, and the schemas say that it is the right one. 'language': a detection cannot say it.
 */
const kept: Readonly<Record<string, string>> = {
  'severity Critical': 'language',
  'techniques T1078.004': 'S-TECH-FORMAT',
  'subTechniques on stable': 'S-SUBTECH-API',
  'NRT on stable api': 'S-NRT-PREVIEW',
  'NRT with queryFrequency': 'S-NRT-NO-SCHEDULE',
  'tactics as string': 'form',
  'unknown tactic': 'S-TECH-TACTIC',
  'entityMappings []': 'S-ENT-COUNT',
  '4 fieldMappings': 'S-ENT-FIELDS',
  '11 entityMappings': 'S-ENT-COUNT',
  'Account with only UPNSuffix (no required identifier)': 'S-ENT-IDENT',
  'IP with identifier FullName': 'S-ENT-IDENT',
  'FileHash without Algorithm': 'language',
  'customDetails key > 20': 'S-CD',
  '21 customDetails': 'S-CD',
  'customDetails value is an expression a.b': 'S-ENT-COLUMN',
  'templateVersion without alertRuleTemplateName': 'S-TPL',
  'triggerOperator gt': 'form',
  'threshold 10001': 'S-THRESHOLD',
  'query 10001 characters': 'S-QUERY-LEN',
  'unescaped [ ... ] query': 'T-ESCAPE',
  'frequency 1h (YAML form)': 'form',
  'frequency P1W': 'form',
  'Selected grouping without keys': 'S-GRP-SELECTED',
  '4 placeholders': 'S-ADO-PLACEHOLDER',
  'no suppressionDuration': 'S-SUPPRESSION-RANGE',
  'displayName 257': 'S-ADO-PLACEHOLDER',
  'second parameter without default': 'S-REPO-TYPE',
  'no contentVersion': 'form',
  '51 rules in one file': 'S-FILE-50',
  "operator 'Equals'": 'Q-OPERATOR',
  'frequency PT7M': 'Q-FREQ-WINDOW',
  'two scopes': 'Q-SCOPES',
  'mute with default autoMitigate': 'Q-MUTE',
  'P1D with default autoMitigate': 'Q-STATEFUL',
  'Count with metricMeasureColumn': 'Q-MEASURE',
  'Average without metricMeasureColumn': 'Q-MEASURE',
  'severity 5': 'form',
  "severity 'High'": 'form',
  '7 dimensions': 'Q-DIM',
  'identity on 2022-06-15': 'Q-IDENTITY',
  'lower-case resource type': 'form',
  'ruleResolveConfiguration (AMBA misspelling)': 'form',
  '6 action groups': 'Q-SIZE',
  'threshold string': 'form',
  'only category Administrative': 'L-ADMIN',
  'operationName containsAny': 'L-OPERATION',
  'no category': 'L-CATEGORY',
  'category Alert': 'L-CATEGORY',
  'leaf with equals and containsAny': 'L-LEAF',
  'unknown field claims': 'L-NO-LOGIC',
  'severity property': 'L-SEVERITY',
  'location eastus': 'L-LOCATION',
  'id not a GUID': 'S-ID',
  'version 1.0': 'S-YAML-VERSION',
  'queryFrequency PT1H': 'S-YAML-KEYS',
  'techniques instead of relevantTechniques': 'S-YAML-KEYS',
  'alertDisplaynameFormat (misspelling seen in public repos)': 'form',
  'connector without dataTypes': 'form',
  'tactic with spaces': 'S-TECH-TACTIC',
  'name missing': 'language',
  'triggerOperator >': 'S-YAML-KEYS',
};

test('every mistake is kept out by a limit that is in the table', () => {
  const limits = new Set([...Object.keys(sentinelLimits), ...Object.keys(monitorLimits)]);
  const unknown = Object.values(kept).filter((by) => !limits.has(by) && !/^[a-z]+$/.test(by));
  expect(unknown).toEqual([]);
});

const samples = join(root, '../shared/arm/test.mjs');

test.runIf(existsSync(samples))('every broken sample that is known is in the list', () => {
  const text = readFileSync(samples, 'utf8');
  const calls = text.matchAll(/\b(?:bad|qb|ab|yb)\((?:'([^']*)'|"([^"]*)")/g);
  const names = [...calls]
    .map((found) => found[1] ?? found[2] ?? '')
    .filter((name) => !name.endsWith(' '));
  expect(new Set(names)).toEqual(new Set(Object.keys(kept)));
});
