import type { ArmValue } from '../arm-template.ts';
import { alertRulesVersion, kindOf, ruleProperties } from './properties.ts';
import type { SentinelRule } from './rule.ts';

const workspaceVersion = '2022-10-01';

/** A rule as a Bicep file, in the form of an extension of the workspace. */
export function bicepRuleText(rule: SentinelRule): string {
  const resource: ArmValue = {
    name: rule.id,
    kind: kindOf(rule),
    properties: ruleProperties(rule, (text) => text),
  };
  return [
    "@description('The Log Analytics workspace on which Microsoft Sentinel is enabled.')",
    'param workspace string',
    '',
    `resource sentinel 'Microsoft.OperationalInsights/workspaces@${workspaceVersion}' existing = {`,
    '  name: workspace',
    '}',
    '',
    `resource rule 'Microsoft.SecurityInsights/alertRules@${alertRulesVersion}' = {`,
    '  scope: sentinel',
    ...members(resource, '  '),
    '}',
    '',
  ].join('\n');
}

function members(value: { readonly [key: string]: ArmValue }, indent: string): readonly string[] {
  return Object.entries(value).map(([key, one]) => `${indent}${key}: ${written(one, indent)}`);
}

function written(value: ArmValue, indent: string): string {
  if (typeof value === 'string') return bicepString(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return ['[', ...value.map((one) => `${inner}${written(one, inner)}`), `${indent}]`].join('\n');
  }
  return ['{', ...members(value, inner), `${indent}}`].join('\n');
}

function isList(value: ArmValue): value is readonly ArmValue[] {
  return Array.isArray(value);
}

/** A text of several lines as it stands, between three quotes; any other with escapes. */
function bicepString(text: string): string {
  const isRaw = text.includes('\n') && !text.includes("'''") && !text.endsWith("'");
  return isRaw && !text.includes('\r') ? `'''\n${text}'''` : `'${escaped(text)}'`;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('${', '\\${');
}
