import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { Locator } from '../../diagnostics/locator.ts';
import type { DetectionIr, DetectionSeverity } from '../../ir/detection-ir.ts';
import type { KqlQuery } from '../backend.ts';
import { checkQuery } from './check-query.ts';
import { checkTexts, displayNameFormatOf } from './check-texts.ts';
import { connectorsOf } from './connectors.ts';
import { describe } from '../describe.ts';
import { customDetailsOf } from './details-of.ts';
import { checkColumn, mapEntities } from './map-entities.ts';
import { gather } from './reporter.ts';
import type { SentinelRule, SentinelSeverity } from './rule.ts';
import { attackOf } from './tactics-of.ts';
import { suppressionOf, timesOf } from './times-of.ts';

const severities: Readonly<Record<DetectionSeverity, SentinelSeverity>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  informational: 'Informational',
};

/** A detection as an analytic rule, or what Azure would not take of it, each at its clause. */
export function buildRule(
  detection: DetectionIr,
  kql: KqlQuery,
  locate: Locator,
): Outcome<SentinelRule> {
  const { reporter, diagnostics } = gather(detection, kql, locate);
  const { meta } = detection;
  checkTexts(reporter);
  checkQuery(reporter);
  for (const { key, column } of kql.alert.group) {
    checkColumn(column, `the group '${key}'`, [], reporter);
  }
  const times = timesOf(reporter);
  const rule: SentinelRule = {
    id: meta.id,
    version: meta.version,
    name: meta.title,
    description: describe(meta),
    severity: severities[meta.severity],
    times,
    ...attackOf(reporter),
    connectors: connectorsOf(kql.tables),
    query: kql.text,
    entityMappings: mapEntities(reporter),
    customDetails: customDetailsOf(reporter),
    displayNameFormat: displayNameFormatOf(reporter),
    suppression: suppressionOf(reporter, times),
    createIncident: detection.targets.sentinel.incident,
  };
  return { value: hasErrors(diagnostics) ? undefined : rule, diagnostics };
}
