import { isoDuration, shortDuration } from '../iso-duration.ts';
import { yamlText } from '../yaml-text.ts';
import type { YamlValue } from '../yaml-text.ts';
import { detailsOf, incidentOf, kindOf } from './properties.ts';
import type { SentinelRule } from './rule.ts';

/** A rule as a file of the Azure-Sentinel repository's form. */
export function yamlRuleText(rule: SentinelRule): string {
  return yamlText({
    id: rule.id,
    name: rule.name,
    description: rule.description,
    severity: rule.severity,
    status: 'Available',
    requiredDataConnectors: rule.connectors.map(({ connectorId, dataTypes }) => ({
      connectorId,
      dataTypes,
    })),
    ...scheduleOf(rule),
    tactics: rule.tactics,
    relevantTechniques: relevantTechniques(rule),
    query: rule.query,
    ...findingsOf(rule),
    eventGroupingSettings: { aggregationKind: 'AlertPerResult' },
    incidentConfiguration: incidentOf(rule),
    version: rule.version,
    kind: kindOf(rule),
  });
}

function scheduleOf(rule: SentinelRule): { readonly [key: string]: YamlValue } {
  if (rule.times === undefined) return {};
  return {
    queryFrequency: shortDuration(rule.times.frequency),
    queryPeriod: shortDuration(rule.times.period),
    triggerOperator: 'gt',
    triggerThreshold: 0,
  };
}

/** Here a sub-technique stands whole, and for its parent. */
function relevantTechniques(rule: SentinelRule): readonly string[] {
  const covered = new Set(rule.subTechniques.map((one) => one.slice(0, one.indexOf('.'))));
  return [...rule.techniques.filter((one) => !covered.has(one)), ...rule.subTechniques].sort();
}

function findingsOf(rule: SentinelRule): { readonly [key: string]: YamlValue } {
  const { displayNameFormat, suppression } = rule;
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
      : { alertDetailsOverride: { alertDisplayNameFormat: displayNameFormat } }),
    ...(suppression === undefined
      ? {}
      : { suppressionEnabled: true, suppressionDuration: isoDuration(suppression) }),
  };
}
