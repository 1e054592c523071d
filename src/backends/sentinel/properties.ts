import type { ArmValue } from '../arm-template.ts';
import { isoDuration } from '../iso-duration.ts';
import type { SentinelRule } from './rule.ts';

/** The newest version in use for scheduled and near-real-time rules; no stable one knows the latter. */
export const alertRulesVersion = '2023-12-01-preview';

/** What Sentinel wants to read even where nothing is suppressed. */
const unusedSuppression = 5 * 3_600_000;

/** Alerts about the same entities within this time are one incident. */
const incidentWindow = 'PT5H';

/** The kind of a rule. */
export function kindOf(rule: SentinelRule): 'Scheduled' | 'NRT' {
  return rule.times === undefined ? 'NRT' : 'Scheduled';
}

/** The properties of an `alertRules` resource; `text` writes what may hold any character. */
export function ruleProperties(
  rule: SentinelRule,
  text: (value: string) => string,
): { readonly [key: string]: ArmValue } {
  return {
    displayName: text(rule.name),
    description: text(rule.description),
    severity: rule.severity,
    enabled: true,
    query: text(rule.query),
    ...scheduleOf(rule),
    suppressionDuration: isoDuration(rule.suppression ?? unusedSuppression),
    suppressionEnabled: rule.suppression !== undefined,
    tactics: rule.tactics,
    techniques: rule.techniques,
    ...(rule.subTechniques.length === 0 ? {} : { subTechniques: rule.subTechniques }),
    ...findingsOf(rule, text),
    eventGroupingSettings: { aggregationKind: 'AlertPerResult' },
    incidentConfiguration: incidentOf(rule),
  };
}

function scheduleOf(rule: SentinelRule): { readonly [key: string]: ArmValue } {
  if (rule.times === undefined) return {};
  return {
    queryFrequency: isoDuration(rule.times.frequency),
    queryPeriod: isoDuration(rule.times.period),
    triggerOperator: 'GreaterThan',
    triggerThreshold: 0,
  };
}

/** What an alert shows; keys without a value are left out, because Azure refuses empty ones. */
function findingsOf(
  rule: SentinelRule,
  text: (value: string) => string,
): { readonly [key: string]: ArmValue } {
  const { displayNameFormat } = rule;
  return {
    ...(rule.entityMappings.length === 0
      ? {}
      : {
          entityMappings: rule.entityMappings.map(({ entityType, fieldMappings }) => ({
            entityType,
            fieldMappings: fieldMappings.map(({ identifier, columnName }) => ({
              identifier,
              columnName,
            })),
          })),
        }),
    ...(rule.customDetails.length === 0 ? {} : { customDetails: detailsOf(rule) }),
    ...(displayNameFormat === undefined
      ? {}
      : { alertDetailsOverride: { alertDisplayNameFormat: text(displayNameFormat) } }),
  };
}

/** The custom details as an object, whose keys start with a letter. */
export function detailsOf(rule: SentinelRule): { readonly [key: string]: string } {
  return Object.fromEntries(rule.customDetails.map(({ name, column }) => [name, column]));
}

/** How alerts become incidents: those about the same entities together. */
export function incidentOf(rule: SentinelRule): {
  readonly createIncident: boolean;
  readonly groupingConfiguration: {
    readonly enabled: boolean;
    readonly reopenClosedIncident: boolean;
    readonly lookbackDuration: string;
    readonly matchingMethod: string;
  };
} {
  return {
    createIncident: rule.createIncident,
    groupingConfiguration: {
      enabled: rule.createIncident && rule.entityMappings.length > 0,
      reopenClosedIncident: false,
      lookbackDuration: incidentWindow,
      matchingMethod: 'AllEntities',
    },
  };
}
