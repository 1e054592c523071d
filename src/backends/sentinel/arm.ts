import { armLiteral } from '../arm-string.ts';
import { armTemplateText, workspaceParameter } from '../arm-template.ts';
import type { ArmResource } from '../arm-template.ts';
import { alertRulesVersion, kindOf, ruleProperties } from './properties.ts';
import type { SentinelRule } from './rule.ts';

/** A rule as a resource of the form that the portal's import and Sentinel Repositories take. */
export function ruleResource(rule: SentinelRule): ArmResource {
  return {
    type: 'Microsoft.OperationalInsights/workspaces/providers/alertRules',
    apiVersion: alertRulesVersion,
    name: `[concat(parameters('workspace'),'/Microsoft.SecurityInsights/${rule.id}')]`,
    kind: kindOf(rule),
    properties: ruleProperties(rule, armLiteral),
  };
}

/** A template with one rule. */
export function armRuleText(rule: SentinelRule): string {
  return armTemplateText({
    parameters: { workspace: workspaceParameter },
    resources: [ruleResource(rule)],
  });
}
