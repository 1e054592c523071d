import { armLiteral } from '../arm-string.ts';
import { armTemplateText } from '../arm-template.ts';
import type { ArmParameter, ArmResource, ArmValue } from '../arm-template.ts';
import { isoDuration } from '../iso-duration.ts';
import { listParameterName, withLists } from './list-place.ts';
import type { LogAlert } from './log-alert.ts';
import { commonParameters } from './parameters.ts';

const version = '2023-12-01';

/** A template with one log search alert. */
export function logAlertText(alert: LogAlert): string {
  const hasLists = alert.lists.length > 0;
  return armTemplateText({
    parameters: {
      workspaceResourceId: {
        type: 'string',
        metadata: { description: 'The resource id of the Log Analytics workspace to query.' },
      },
      location: {
        type: 'string',
        defaultValue: '[resourceGroup().location]',
        metadata: { description: 'The region of the workspace.' },
      },
      ...commonParameters,
      ...listParameters(alert.lists),
    },
    variables: hasLists ? { [variableOf(alert)]: armLiteral(alert.query) } : {},
    resources: [logAlertResource(alert)],
  });
}

function listParameters(lists: readonly string[]): Readonly<Record<string, ArmParameter>> {
  return Object.fromEntries(
    lists.map((name): [string, ArmParameter] => [
      listParameterName(name),
      {
        type: 'array',
        metadata: { description: `The items of the list '${name}', as texts or numbers.` },
      },
    ]),
  );
}

function logAlertResource(alert: LogAlert): ArmResource {
  return {
    type: 'Microsoft.Insights/scheduledQueryRules',
    apiVersion: version,
    name: alert.name,
    location: "[parameters('location')]",
    kind: 'LogAlert',
    properties: logAlertProperties(alert),
  };
}

/** What the alert is; its size is what Azure limits. */
export function logAlertProperties(alert: LogAlert): { readonly [key: string]: ArmValue } {
  return {
    displayName: armLiteral(alert.title),
    description: armLiteral(alert.description),
    severity: alert.severity,
    enabled: true,
    evaluationFrequency: isoDuration(alert.frequency),
    scopes: ["[parameters('workspaceResourceId')]"],
    windowSize: isoDuration(alert.window),
    // The same time once more: what the query reads is not what one evaluation leaves to the next.
    ...(alert.window > alert.frequency
      ? { overrideQueryTimeRange: isoDuration(alert.window) }
      : {}),
    criteria: { allOf: [conditionOf(alert)] },
    // Written out, because Azure's own default is true: a finding is not over when nothing new comes.
    autoMitigate: false,
    ...(alert.mute === undefined ? {} : { muteActionsDuration: isoDuration(alert.mute) }),
    actions: {
      actionGroups: "[parameters('actionGroups')]",
      customProperties: Object.fromEntries(
        Object.entries(alert.told).map(([key, value]) => [key, armLiteral(value)]),
      ),
    },
  };
}

/** Every row of the result is a finding. */
function conditionOf(alert: LogAlert): ArmValue {
  const isPlain = alert.lists.length === 0;
  return {
    query: isPlain
      ? armLiteral(alert.query)
      : withLists(variableOf(alert), alert.query, alert.lists),
    timeAggregation: 'Count',
    dimensions: alert.dimensions.map((name) => ({ name, operator: 'Include', values: ['*'] })),
    operator: 'GreaterThan',
    threshold: 0,
    failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 },
  };
}

function variableOf(alert: LogAlert): string {
  return `query-${alert.name}`;
}
