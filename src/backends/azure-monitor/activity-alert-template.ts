import type { DetectionIr } from '../../ir/detection-ir.ts';
import { armLiteral } from '../arm-string.ts';
import { armTemplateText } from '../arm-template.ts';
import type { ArmResource, ArmValue } from '../arm-template.ts';
import { describe } from '../describe.ts';
import type { ActivityLeaf } from './activity-condition.ts';
import { commonParameters } from './parameters.ts';

const version = '2020-10-01';

/** What an activity log alert takes of a description. */
export const mostActivityDescription = 2048;

/** A template with an activity log alert for each operation, because an alert takes one. */
export function activityAlertText(detection: DetectionIr, leaves: readonly ActivityLeaf[]): string {
  const operations = leaves.find(({ field }) => field === 'operationName')?.values ?? [];
  const others = leaves.filter(({ field }) => field !== 'operationName' && field !== 'category');
  const categories = leaves.filter(({ field }) => field === 'category');
  const resources = operations.map((operation, index) => {
    const name = operations.length === 1 ? detection.slug : `${detection.slug}-${index + 1}`;
    const first = { field: 'operationName', values: [operation] };
    return alertResource(name, describe(detection.meta), [...categories, first, ...others]);
  });
  return armTemplateText({ parameters: commonParameters, resources });
}

function alertResource(
  name: string,
  description: string,
  leaves: readonly ActivityLeaf[],
): ArmResource {
  const groups =
    "map(parameters('actionGroups'), lambda('id', createObject('actionGroupId', lambdaVariables('id'))))";
  return {
    type: 'Microsoft.Insights/activityLogAlerts',
    apiVersion: version,
    name,
    location: 'Global',
    properties: {
      description: armLiteral(description),
      enabled: true,
      scopes: ['[subscription().id]'],
      condition: { allOf: leaves.map(conditionOf) },
      actions: { actionGroups: `[${groups}]` },
    },
  };
}

function conditionOf({ field, values }: ActivityLeaf): ArmValue {
  const [first = '', ...more] = values.map(armLiteral);
  return more.length === 0 ? { field, equals: first } : { field, containsAny: [first, ...more] };
}
